-- Placements in qualified residential treatment programs: the assessment, the determination, the evidence, the way out.

create table fact_qrtp_assessment (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    placement_id uuid,
    completed_on date not null,
    approved_tool boolean,
    goals_listed boolean,
    with_family_and_team boolean,
    independent_assessor boolean,
    independence_waived boolean not null,
    recommendation text not null,
    reasons_in_writing boolean,
    shortage_is_reason boolean,
    team_parts text,
    preferences_differ boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_qrtp_assessment (child_id, id)
);
create unique index fact_qrtp_assessment_supersedes on fact_qrtp_assessment (child_id, supersedes) where supersedes is not null;
create trigger fact_qrtp_assessment_is_kept before update or delete on fact_qrtp_assessment for each row execute function fact_is_kept();

create table fact_qrtp_determination (
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
    approved boolean not null,
    held_by text not null,
    assessment_considered boolean,
    needs_determined boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_qrtp_determination (child_id, id)
);
create unique index fact_qrtp_determination_supersedes on fact_qrtp_determination (child_id, supersedes) where supersedes is not null;
create trigger fact_qrtp_determination_is_kept before update or delete on fact_qrtp_determination for each row execute function fact_is_kept();

create table fact_qrtp_evidence (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    "to" text not null,
    continuing_need boolean,
    treatment_and_length boolean,
    step_down boolean,
    approved_by_head boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_qrtp_evidence (child_id, id)
);
create unique index fact_qrtp_evidence_supersedes on fact_qrtp_evidence (child_id, supersedes) where supersedes is not null;
create trigger fact_qrtp_evidence_is_kept before update or delete on fact_qrtp_evidence for each row execute function fact_is_kept();

create table fact_qrtp_transition (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    placement_id uuid,
    decided_on date,
    "to" text not null,
    aftercare_from date,
    aftercare_through date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_qrtp_transition (child_id, id)
);
create unique index fact_qrtp_transition_supersedes on fact_qrtp_transition (child_id, supersedes) where supersedes is not null;
create trigger fact_qrtp_transition_is_kept before update or delete on fact_qrtp_transition for each row execute function fact_is_kept();
