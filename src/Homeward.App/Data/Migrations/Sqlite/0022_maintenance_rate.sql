-- What the agency pays for a day of care.

create table fact_maintenance_rate (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "from" text not null,
    placement_id blob,
    cents_per_day integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_maintenance_rate (child_id, id)
) without rowid, strict;
create unique index fact_maintenance_rate_supersedes on fact_maintenance_rate (child_id, supersedes) where supersedes is not null;
create trigger fact_maintenance_rate_kept_on_update before update on fact_maintenance_rate begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_maintenance_rate_kept_on_delete before delete on fact_maintenance_rate begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
