-- Who represents a child in court, plans of safe care, and reports of abuse or neglect.

create table fact_child_representative (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    appointed_on text not null,
    kind text,
    trained integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_child_representative (child_id, id)
) without rowid, strict;
create unique index fact_child_representative_supersedes on fact_child_representative (child_id, supersedes) where supersedes is not null;
create trigger fact_child_representative_kept_on_update before update on fact_child_representative begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_child_representative_kept_on_delete before delete on fact_child_representative begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_safe_care_plan (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    notified_on text not null,
    plan_made_on text,
    monitored_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_safe_care_plan (child_id, id)
) without rowid, strict;
create unique index fact_safe_care_plan_supersedes on fact_safe_care_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_safe_care_plan_kept_on_update before update on fact_safe_care_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_safe_care_plan_kept_on_delete before delete on fact_safe_care_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_child_protection_report (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    received_on text not null,
    screened_on text,
    assessed_on text,
    investigated_on text,
    disposed_on text,
    substantiated integer,
    expunged_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_child_protection_report (child_id, id)
) without rowid, strict;
create unique index fact_child_protection_report_supersedes on fact_child_protection_report (child_id, supersedes) where supersedes is not null;
create trigger fact_child_protection_report_kept_on_update before update on fact_child_protection_report begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_child_protection_report_kept_on_delete before delete on fact_child_protection_report begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
