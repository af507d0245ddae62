-- Placements in qualified residential treatment programs: the assessment, the determination, the evidence, the way out.

create table fact_qrtp_assessment (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    placement_id blob,
    completed_on text not null,
    approved_tool integer,
    goals_listed integer,
    with_family_and_team integer,
    independent_assessor integer,
    independence_waived integer not null,
    recommendation text not null,
    reasons_in_writing integer,
    shortage_is_reason integer,
    team_parts text,
    preferences_differ integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_qrtp_assessment (child_id, id)
) without rowid, strict;
create unique index fact_qrtp_assessment_supersedes on fact_qrtp_assessment (child_id, supersedes) where supersedes is not null;
create trigger fact_qrtp_assessment_kept_on_update before update on fact_qrtp_assessment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_qrtp_assessment_kept_on_delete before delete on fact_qrtp_assessment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_qrtp_determination (
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
    approved integer not null,
    held_by text not null,
    assessment_considered integer,
    needs_determined integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_qrtp_determination (child_id, id)
) without rowid, strict;
create unique index fact_qrtp_determination_supersedes on fact_qrtp_determination (child_id, supersedes) where supersedes is not null;
create trigger fact_qrtp_determination_kept_on_update before update on fact_qrtp_determination begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_qrtp_determination_kept_on_delete before delete on fact_qrtp_determination begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_qrtp_evidence (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    "to" text not null,
    continuing_need integer,
    treatment_and_length integer,
    step_down integer,
    approved_by_head integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_qrtp_evidence (child_id, id)
) without rowid, strict;
create unique index fact_qrtp_evidence_supersedes on fact_qrtp_evidence (child_id, supersedes) where supersedes is not null;
create trigger fact_qrtp_evidence_kept_on_update before update on fact_qrtp_evidence begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_qrtp_evidence_kept_on_delete before delete on fact_qrtp_evidence begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_qrtp_transition (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    placement_id blob,
    decided_on text,
    "to" text not null,
    aftercare_from text,
    aftercare_through text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_qrtp_transition (child_id, id)
) without rowid, strict;
create unique index fact_qrtp_transition_supersedes on fact_qrtp_transition (child_id, supersedes) where supersedes is not null;
create trigger fact_qrtp_transition_kept_on_update before update on fact_qrtp_transition begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_qrtp_transition_kept_on_delete before delete on fact_qrtp_transition begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
