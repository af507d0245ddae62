-- What about the child's health moves a day of state law, the caseworker's contacts with parents, and how long a voluntary placement is expected to last.

create table fact_health_concern (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    known_on text not null,
    known_at text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_health_concern (child_id, id)
) without rowid, strict;
create unique index fact_health_concern_supersedes on fact_health_concern (child_id, supersedes) where supersedes is not null;
create trigger fact_health_concern_kept_on_update before update on fact_health_concern begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_health_concern_kept_on_delete before delete on fact_health_concern begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_parent_contact (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    person_id blob not null,
    "on" text not null,
    mode text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_parent_contact (child_id, id)
) without rowid, strict;
create unique index fact_parent_contact_supersedes on fact_parent_contact (child_id, supersedes) where supersedes is not null;
create trigger fact_parent_contact_kept_on_update before update on fact_parent_contact begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_parent_contact_kept_on_delete before delete on fact_parent_contact begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

alter table fact_voluntary_placement_agreement add column expected_through text;
alter table fact_voluntary_placement_agreement add column longer_determined_on text;
