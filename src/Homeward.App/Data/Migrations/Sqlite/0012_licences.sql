-- Licences, what was found of facilities, and how many children a home cares for.

create table fact_licence (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    placement_id blob,
    "from" text not null,
    through text,
    provisional integer not null,
    standard text not null,
    paid_as_non_relative integer,
    prudent_parent integer,
    all_day_care integer,
    waived text not null,
    waived_for_this_child integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_licence (child_id, id)
) without rowid, strict;
create unique index fact_licence_supersedes on fact_licence (child_id, supersedes) where supersedes is not null;
create trigger fact_licence_kept_on_update before update on fact_licence begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_licence_kept_on_delete before delete on fact_licence begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_facility_review (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    placement_id blob,
    checked_on text not null,
    is_public integer,
    accommodates integer,
    for_detention integer,
    trained_official integer,
    staff_safety_documented integer,
    staff_checked integer,
    alternative_checks_reported integer,
    program text,
    accredited_from text,
    accredited_through text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_facility_review (child_id, id)
) without rowid, strict;
create unique index fact_facility_review_supersedes on fact_facility_review (child_id, supersedes) where supersedes is not null;
create trigger fact_facility_review_kept_on_update before update on fact_facility_review begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_facility_review_kept_on_delete before delete on fact_facility_review begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_home_count (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    placement_id blob,
    "on" text not null,
    foster_children integer not null,
    reason text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_home_count (child_id, id)
) without rowid, strict;
create unique index fact_home_count_supersedes on fact_home_count (child_id, supersedes) where supersedes is not null;
create trigger fact_home_count_kept_on_update before update on fact_home_count begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_home_count_kept_on_delete before delete on fact_home_count begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
