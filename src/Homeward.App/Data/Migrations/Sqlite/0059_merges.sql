-- Two records of one child, or two persons of a case who are one, put together. No fact is rewritten: whoever loads the facts follows these rows, and an undone
-- one is followed no longer.

create table case_merge (
    id blob not null primary key,
    child_id blob not null references child (id),
    merged_child_id blob not null references child (id),
    at text not null,
    by_id blob not null references worker (id),
    by text not null,
    reason text not null,
    undone_at text,
    undone_by text,
    undone_reason text,
    check (child_id <> merged_child_id)
) without rowid, strict;
create unique index case_merge_once on case_merge (merged_child_id) where undone_at is null;
create index case_merge_standing on case_merge (child_id) where undone_at is null;
create trigger case_merge_kept_on_update before update of id, child_id, merged_child_id, at, by_id, by, reason on case_merge begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger case_merge_kept_on_delete before delete on case_merge begin select raise(abort, 'What was written down here is never changed or removed.'); end;

-- Facts of the merged record that tell what the kept one tells already.
create table case_merge_left_out (
    merge_id blob not null references case_merge (id),
    fact_id blob not null,
    primary key (merge_id, fact_id)
) without rowid, strict;
create trigger case_merge_left_out_kept_on_update before update on case_merge_left_out begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger case_merge_left_out_kept_on_delete before delete on case_merge_left_out begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table person_merge (
    id blob not null primary key,
    child_id blob not null references child (id),
    person_id blob not null,
    merged_person_id blob not null,
    at text not null,
    by_id blob not null references worker (id),
    by text not null,
    reason text not null,
    undone_at text,
    undone_by text,
    undone_reason text,
    check (person_id <> merged_person_id)
) without rowid, strict;
create unique index person_merge_once on person_merge (child_id, merged_person_id) where undone_at is null;
create trigger person_merge_kept_on_update before update of id, child_id, person_id, merged_person_id, at, by_id, by, reason on person_merge begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger person_merge_kept_on_delete before delete on person_merge begin select raise(abort, 'What was written down here is never changed or removed.'); end;
