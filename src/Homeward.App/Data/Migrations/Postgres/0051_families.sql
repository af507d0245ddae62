-- Family cases, who is what to whom, and who lived where.

create table family_case (
    id uuid not null primary key,
    name text not null,
    opened_on date not null
);

create table family_child (
    family_id uuid not null references family_case (id),
    child_id uuid not null references child (id),
    "from" date not null,
    primary key (family_id, child_id)
);
create index family_child_by_child on family_child (child_id);

create table relationship (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    from_person_id uuid not null,
    to_person_id uuid not null,
    kind text not null,
    "from" date,
    "to" date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid references relationship (id),
    entered_in_error boolean not null,
    check (from_person_id <> to_person_id)
);
create unique index relationship_supersedes on relationship (supersedes) where supersedes is not null;
create index relationship_by_child on relationship (child_id);
create trigger relationship_kept before update or delete on relationship for each row execute function row_is_kept();

create table household (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    street text,
    city text,
    state text,
    postal_code text,
    confidential boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null
);
create index household_by_child on household (child_id);
create trigger household_kept before update or delete on household for each row execute function row_is_kept();

create table household_stay (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    household_id uuid not null references household (id),
    person_id uuid not null,
    "from" date,
    "to" date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid references household_stay (id),
    check ("to" is null or "from" is null or "to" >= "from")
);
create unique index household_stay_supersedes on household_stay (supersedes) where supersedes is not null;
create index household_stay_by_child on household_stay (child_id);
create index household_stay_by_household on household_stay (household_id);
create trigger household_stay_kept before update or delete on household_stay for each row execute function row_is_kept();
