-- What the agency pays for a day of care.

create table fact_maintenance_rate (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "from" date not null,
    placement_id uuid,
    cents_per_day integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_maintenance_rate (child_id, id)
);
create unique index fact_maintenance_rate_supersedes on fact_maintenance_rate (child_id, supersedes) where supersedes is not null;
create trigger fact_maintenance_rate_is_kept before update or delete on fact_maintenance_rate for each row execute function fact_is_kept();
