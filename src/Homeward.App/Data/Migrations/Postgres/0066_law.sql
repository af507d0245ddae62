-- The law the agency works under, and the changes it makes of its numbers and readings.

create table law_book (
    id uuid not null primary key,
    book text not null,
    at timestamptz not null,
    "by" text not null
);
create trigger law_book_kept before update or delete on law_book for each row execute function row_is_kept();

create table law_change (
    id uuid not null primary key,
    kind text not null,
    subject text not null,
    title text,
    begins_on date not null,
    ends_on date,
    count integer,
    alert_days integer,
    value text,
    citation text not null,
    note text not null,
    proposed_by uuid not null references worker (id),
    proposed_at timestamptz not null,
    signed_by uuid references worker (id),
    signed_at timestamptz,
    approved_by uuid references worker (id),
    approved_at timestamptz,
    withdrawn_by uuid references worker (id),
    withdrawn_at timestamptz,
    withdrawn_why text,
    check (approved_at is null or (signed_at is not null and approved_by <> proposed_by and approved_by <> signed_by))
);
create index law_change_by_subject on law_change (subject, begins_on);
create trigger law_change_kept before update of id, kind, subject, title, begins_on, ends_on, count, alert_days, value, citation, note, proposed_by, proposed_at
    on law_change for each row execute function row_is_kept();
create trigger law_change_kept_on_delete before delete on law_change for each row execute function row_is_kept();
