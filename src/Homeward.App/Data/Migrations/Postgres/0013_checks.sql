-- The adults in a home, where they lived, and what was checked of them.

create table fact_household_member (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    person_id uuid not null,
    placement_id uuid,
    role text not null,
    "from" date not null,
    "to" date,
    approved_on date,
    prepared_on date,
    prepared_for_prudent_parenting boolean,
    guardian_paid_from date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_household_member (child_id, id)
);
create unique index fact_household_member_supersedes on fact_household_member (child_id, supersedes) where supersedes is not null;
create trigger fact_household_member_is_kept before update or delete on fact_household_member for each row execute function fact_is_kept();

create table fact_residence (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    person_id uuid not null,
    state text not null,
    "from" date not null,
    "to" date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_residence (child_id, id)
);
create unique index fact_residence_supersedes on fact_residence (child_id, supersedes) where supersedes is not null;
create trigger fact_residence_is_kept before update or delete on fact_residence for each row execute function fact_is_kept();

create table fact_background_check (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    person_id uuid not null,
    kind text not null,
    state text,
    requested_on date,
    result_on date,
    felony text not null,
    committed_on date,
    convicted_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_background_check (child_id, id)
);
create unique index fact_background_check_supersedes on fact_background_check (child_id, supersedes) where supersedes is not null;
create trigger fact_background_check_is_kept before update or delete on fact_background_check for each row execute function fact_is_kept();
