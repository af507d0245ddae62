-- The court order a label rests on, and the opening again of a sealed case: two different people, each with the order's number.

alter table case_label add column court_order text;

create table reopening (
    id uuid not null primary key,
    label_id uuid not null references case_label (id),
    court_order text not null,
    reason text not null,
    asked_by uuid not null references worker (id),
    asked_at timestamptz not null,
    confirmed_by uuid references worker (id),
    confirmed_at timestamptz,
    constraint reopening_by_two check (confirmed_by is null or confirmed_by <> asked_by)
);
create index reopening_waiting on reopening (asked_at) where confirmed_at is null;
