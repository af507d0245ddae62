-- The court order a label rests on, and the opening again of a sealed case: two different people, each with the order's number.

alter table case_label add column court_order text;

create table reopening (
    id blob not null primary key,
    label_id blob not null references case_label (id),
    court_order text not null,
    reason text not null,
    asked_by blob not null references worker (id),
    asked_at text not null,
    confirmed_by blob references worker (id),
    confirmed_at text,
    constraint reopening_by_two check (confirmed_by is null or confirmed_by <> asked_by)
) without rowid, strict;
create index reopening_waiting on reopening (asked_at) where confirmed_at is null;
