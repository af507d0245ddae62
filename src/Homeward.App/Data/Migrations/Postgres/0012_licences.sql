-- Licences, what was found of facilities, and how many children a home cares for.

create table fact_licence (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    placement_id uuid,
    "from" date not null,
    through date,
    provisional boolean not null,
    standard text not null,
    paid_as_non_relative boolean,
    prudent_parent boolean,
    all_day_care boolean,
    waived text not null,
    waived_for_this_child boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_licence (child_id, id)
);
create unique index fact_licence_supersedes on fact_licence (child_id, supersedes) where supersedes is not null;
create trigger fact_licence_is_kept before update or delete on fact_licence for each row execute function fact_is_kept();

create table fact_facility_review (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    placement_id uuid,
    checked_on date not null,
    is_public boolean,
    accommodates integer,
    for_detention boolean,
    trained_official boolean,
    staff_safety_documented boolean,
    staff_checked boolean,
    alternative_checks_reported boolean,
    program text,
    accredited_from date,
    accredited_through date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_facility_review (child_id, id)
);
create unique index fact_facility_review_supersedes on fact_facility_review (child_id, supersedes) where supersedes is not null;
create trigger fact_facility_review_is_kept before update or delete on fact_facility_review for each row execute function fact_is_kept();

create table fact_home_count (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    placement_id uuid,
    "on" date not null,
    foster_children integer not null,
    reason text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_home_count (child_id, id)
);
create unique index fact_home_count_supersedes on fact_home_count (child_id, supersedes) where supersedes is not null;
create trigger fact_home_count_is_kept before update or delete on fact_home_count for each row execute function fact_is_kept();
