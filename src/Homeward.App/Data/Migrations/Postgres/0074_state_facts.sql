-- What about the child's health moves a day of state law, the caseworker's contacts with parents, and how long a voluntary placement is expected to last.

create table fact_health_concern (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    known_on date not null,
    known_at timestamptz,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_health_concern (child_id, id)
);
create unique index fact_health_concern_supersedes on fact_health_concern (child_id, supersedes) where supersedes is not null;
create trigger fact_health_concern_is_kept before update or delete on fact_health_concern for each row execute function fact_is_kept();

create table fact_parent_contact (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    person_id uuid not null,
    "on" date not null,
    mode text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_parent_contact (child_id, id)
);
create unique index fact_parent_contact_supersedes on fact_parent_contact (child_id, supersedes) where supersedes is not null;
create trigger fact_parent_contact_is_kept before update or delete on fact_parent_contact for each row execute function fact_is_kept();

alter table fact_voluntary_placement_agreement add column expected_through date;
alter table fact_voluntary_placement_agreement add column longer_determined_on date;
