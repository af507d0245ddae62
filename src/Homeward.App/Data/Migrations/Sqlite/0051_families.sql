-- Family cases, who is what to whom, and who lived where.

create table family_case (
    id blob not null primary key,
    name text not null,
    opened_on text not null
) without rowid, strict;

create table family_child (
    family_id blob not null references family_case (id),
    child_id blob not null references child (id),
    "from" text not null,
    primary key (family_id, child_id)
) without rowid, strict;
create index family_child_by_child on family_child (child_id);

create table relationship (
    id blob not null primary key,
    child_id blob not null references child (id),
    from_person_id blob not null,
    to_person_id blob not null,
    kind text not null,
    "from" text,
    "to" text,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob references relationship (id),
    entered_in_error integer not null,
    check (from_person_id <> to_person_id)
) without rowid, strict;
create unique index relationship_supersedes on relationship (supersedes) where supersedes is not null;
create index relationship_by_child on relationship (child_id);
create trigger relationship_kept_on_update before update on relationship begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger relationship_kept_on_delete before delete on relationship begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table household (
    id blob not null primary key,
    child_id blob not null references child (id),
    street text,
    city text,
    state text,
    postal_code text,
    confidential integer not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null
) without rowid, strict;
create index household_by_child on household (child_id);
create trigger household_kept_on_update before update on household begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger household_kept_on_delete before delete on household begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table household_stay (
    id blob not null primary key,
    child_id blob not null references child (id),
    household_id blob not null references household (id),
    person_id blob not null,
    "from" text,
    "to" text,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob references household_stay (id),
    check ("to" is null or "from" is null or "to" >= "from")
) without rowid, strict;
create unique index household_stay_supersedes on household_stay (supersedes) where supersedes is not null;
create index household_stay_by_child on household_stay (child_id);
create index household_stay_by_household on household_stay (household_id);
create trigger household_stay_kept_on_update before update on household_stay begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger household_stay_kept_on_delete before delete on household_stay begin select raise(abort, 'What was written down here is never changed or removed.'); end;
