-- Two records of one child, or two persons of a case who are one, put together. No fact is rewritten: whoever loads the facts follows these rows, and an undone
-- one is followed no longer.

create table case_merge (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    merged_child_id uuid not null references child (id),
    at timestamptz not null,
    by_id uuid not null references worker (id),
    by text not null,
    reason text not null,
    undone_at timestamptz,
    undone_by text,
    undone_reason text,
    check (child_id <> merged_child_id)
);
create unique index case_merge_once on case_merge (merged_child_id) where undone_at is null;
create index case_merge_standing on case_merge (child_id) where undone_at is null;
create trigger case_merge_kept_on_update before update of id, child_id, merged_child_id, at, by_id, by, reason on case_merge for each row execute function row_is_kept();
create trigger case_merge_kept_on_delete before delete on case_merge for each row execute function row_is_kept();

-- Facts of the merged record that tell what the kept one tells already.
create table case_merge_left_out (
    merge_id uuid not null references case_merge (id),
    fact_id uuid not null,
    primary key (merge_id, fact_id)
);
create trigger case_merge_left_out_kept before update or delete on case_merge_left_out for each row execute function row_is_kept();

create table person_merge (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    person_id uuid not null,
    merged_person_id uuid not null,
    at timestamptz not null,
    by_id uuid not null references worker (id),
    by text not null,
    reason text not null,
    undone_at timestamptz,
    undone_by text,
    undone_reason text,
    check (person_id <> merged_person_id)
);
create unique index person_merge_once on person_merge (child_id, merged_person_id) where undone_at is null;
create trigger person_merge_kept_on_update before update of id, child_id, person_id, merged_person_id, at, by_id, by, reason on person_merge for each row execute function row_is_kept();
create trigger person_merge_kept_on_delete before delete on person_merge for each row execute function row_is_kept();
