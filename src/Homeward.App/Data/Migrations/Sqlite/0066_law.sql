-- The law the agency works under, and the changes it makes of its numbers and readings.

create table law_book (
    id blob not null primary key,
    book text not null,
    at text not null,
    "by" text not null
) without rowid, strict;
create trigger law_book_kept_on_update before update on law_book begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger law_book_kept_on_delete before delete on law_book begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table law_change (
    id blob not null primary key,
    kind text not null,
    subject text not null,
    title text,
    begins_on text not null,
    ends_on text,
    count integer,
    alert_days integer,
    value text,
    citation text not null,
    note text not null,
    proposed_by blob not null references worker (id),
    proposed_at text not null,
    signed_by blob references worker (id),
    signed_at text,
    approved_by blob references worker (id),
    approved_at text,
    withdrawn_by blob references worker (id),
    withdrawn_at text,
    withdrawn_why text,
    check (approved_at is null or (signed_at is not null and approved_by <> proposed_by and approved_by <> signed_by))
) without rowid, strict;
create index law_change_by_subject on law_change (subject, begins_on);
create trigger law_change_kept_on_update before update of id, kind, subject, title, begins_on, ends_on, count, alert_days, value, citation, note, proposed_by, proposed_at
    on law_change begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger law_change_kept_on_delete before delete on law_change begin select raise(abort, 'What was written down here is never changed or removed.'); end;
