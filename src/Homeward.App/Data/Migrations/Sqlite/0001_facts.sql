-- The case of a child, who works it, and every fact of it: one table a kind, versions only added, never changed.
-- A version is current when no other supersedes it; the unique index on supersedes answers that and lets a version be corrected only once.

create table child (
    id blob not null primary key,
    name text,
    agency_number text,
    version integer not null
) without rowid, strict;
create index child_agency_number on child (agency_number);

create table worker (
    id blob not null primary key,
    name text not null,
    role text not null,
    supervisor_id blob references worker (id)
) without rowid, strict;

create table assignment (
    worker_id blob not null references worker (id),
    child_id blob not null references child (id),
    "from" text not null,
    "to" text,
    primary key (worker_id, child_id, "from"),
    check ("to" is null or "to" >= "from")
) without rowid, strict;
create unique index assignment_one_worker_a_child on assignment (child_id) where "to" is null;

-- The intervals of the standing facts, kept for the rules below and made again in the transaction that changes a child.
-- One that ends on the day it starts takes no room: a child may move twice in a day. Two open ones are the unique index's to refuse.
create table episode (
    child_id blob not null references child (id),
    fact_id blob not null,
    started_on text not null,
    ended_on text,
    primary key (child_id, fact_id),
    constraint episode_ends_after_it_starts check (ended_on is null or ended_on >= started_on)
) without rowid, strict;
create unique index episode_one_open_a_child on episode (child_id) where ended_on is null;

create table stay (
    child_id blob not null references child (id),
    fact_id blob not null,
    started_on text not null,
    ended_on text,
    primary key (child_id, fact_id),
    constraint stay_ends_after_it_starts check (ended_on is null or ended_on >= started_on)
) without rowid, strict;
create unique index stay_one_open_a_child on stay (child_id) where ended_on is null;

create trigger episode_no_overlap before insert on episode
when exists (
    select 1 from episode other
    where other.child_id = new.child_id
        and other.started_on < coalesce(new.ended_on, '9999-12-31')
        and (new.ended_on is not null or other.ended_on is not null)
        and (other.ended_on is null or other.ended_on > other.started_on)
        and (new.ended_on is null or new.ended_on > new.started_on)
        and new.started_on < coalesce(other.ended_on, '9999-12-31'))
begin
    select raise(abort, 'episode_no_overlap');
end;

create trigger stay_no_overlap before insert on stay
when exists (
    select 1 from stay other
    where other.child_id = new.child_id
        and other.started_on < coalesce(new.ended_on, '9999-12-31')
        and (new.ended_on is not null or other.ended_on is not null)
        and (other.ended_on is null or other.ended_on > other.started_on)
        and (new.ended_on is null or new.ended_on > new.started_on)
        and new.started_on < coalesce(other.ended_on, '9999-12-31'))
begin
    select raise(abort, 'stay_no_overlap');
end;

create table fact_child (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    date_of_birth text,
    date_of_birth_estimated integer not null,
    died_on text,
    name text,
    citizenship_verified_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_child (child_id, id)
) without rowid, strict;
create unique index fact_child_supersedes on fact_child (child_id, supersedes) where supersedes is not null;
create unique index fact_child_one_a_child on fact_child (child_id) where supersedes is null;
create trigger fact_child_kept_on_update before update on fact_child begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_child_kept_on_delete before delete on fact_child begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_person (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    person_id blob not null,
    name text,
    relation text not null,
    identified_on text,
    is_adult integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_person (child_id, id)
) without rowid, strict;
create unique index fact_person_supersedes on fact_person (child_id, supersedes) where supersedes is not null;
create trigger fact_person_kept_on_update before update on fact_person begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_person_kept_on_delete before delete on fact_person begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_removal (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    at text,
    manner text not null,
    from_person_id blob,
    stays_with_same_relative integer not null,
    elected_entry_on text,
    dates_only integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_removal (child_id, id)
) without rowid, strict;
create unique index fact_removal_supersedes on fact_removal (child_id, supersedes) where supersedes is not null;
create trigger fact_removal_kept_on_update before update on fact_removal begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_removal_kept_on_delete before delete on fact_removal begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_discharge (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    reason text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_discharge (child_id, id)
) without rowid, strict;
create unique index fact_discharge_supersedes on fact_discharge (child_id, supersedes) where supersedes is not null;
create trigger fact_discharge_kept_on_update before update on fact_discharge begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_discharge_kept_on_delete before delete on fact_discharge begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_placement (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    placement_id blob not null,
    setting text not null,
    "from" text not null,
    "to" text,
    provider text,
    with_relative integer,
    out_of_state integer,
    substantial_distance integer,
    relative_preference_considered integer,
    record_given_on text,
    requirements_met_on text,
    licensed_on text,
    licence_applied_on text,
    recommended_in_plan_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_placement (child_id, id)
) without rowid, strict;
create unique index fact_placement_supersedes on fact_placement (child_id, supersedes) where supersedes is not null;
create trigger fact_placement_kept_on_update before update on fact_placement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_placement_kept_on_delete before delete on fact_placement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_trial_home_visit (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "from" text not null,
    "to" text,
    ordered_through text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_trial_home_visit (child_id, id)
) without rowid, strict;
create unique index fact_trial_home_visit_supersedes on fact_trial_home_visit (child_id, supersedes) where supersedes is not null;
create trigger fact_trial_home_visit_kept_on_update before update on fact_trial_home_visit begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_trial_home_visit_kept_on_delete before delete on fact_trial_home_visit begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_missing_episode (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    since text not null,
    agency_informed_at text,
    law_enforcement_reported_at text,
    ncmec_reported_at text,
    locating_since text,
    last_contact_on text,
    returned_on text,
    debriefed_on text,
    screened_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_missing_episode (child_id, id)
) without rowid, strict;
create unique index fact_missing_episode_supersedes on fact_missing_episode (child_id, supersedes) where supersedes is not null;
create trigger fact_missing_episode_kept_on_update before update on fact_missing_episode begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_missing_episode_kept_on_delete before delete on fact_missing_episode begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_facility_stay (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    "from" text not null,
    "to" text,
    removal_order_in_effect integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_facility_stay (child_id, id)
) without rowid, strict;
create unique index fact_facility_stay_supersedes on fact_facility_stay (child_id, supersedes) where supersedes is not null;
create trigger fact_facility_stay_kept_on_update before update on fact_facility_stay begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_facility_stay_kept_on_delete before delete on fact_facility_stay begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_trafficking_identification (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    at text,
    victim integer not null,
    reported_at text,
    reported_on text,
    services_determined_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_trafficking_identification (child_id, id)
) without rowid, strict;
create unique index fact_trafficking_identification_supersedes on fact_trafficking_identification (child_id, supersedes) where supersedes is not null;
create trigger fact_trafficking_identification_kept_on_update before update on fact_trafficking_identification begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_trafficking_identification_kept_on_delete before delete on fact_trafficking_identification begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_voluntary_placement_agreement (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    parents_signed_on text,
    agency_signed_on text,
    placed_on text not null,
    states_rights_and_duties integer,
    revocation_requested_at text,
    agency_opposes_return integer,
    returned_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_voluntary_placement_agreement (child_id, id)
) without rowid, strict;
create unique index fact_voluntary_placement_agreement_supersedes on fact_voluntary_placement_agreement (child_id, supersedes) where supersedes is not null;
create trigger fact_voluntary_placement_agreement_kept_on_update before update on fact_voluntary_placement_agreement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_voluntary_placement_agreement_kept_on_delete before delete on fact_voluntary_placement_agreement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_petition (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    filed_on text not null,
    joined_on text,
    filed_by_other integer not null,
    parent_id blob,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_petition (child_id, id)
) without rowid, strict;
create unique index fact_petition_supersedes on fact_petition (child_id, supersedes) where supersedes is not null;
create trigger fact_petition_kept_on_update before update on fact_petition begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_petition_kept_on_delete before delete on fact_petition begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_hearing (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    scheduled_for text,
    held_on text,
    held_by text not null,
    open_to_participation integer,
    paper_review integer,
    ex_parte integer,
    agreed_order integer,
    child_consulted integer,
    options_considered integer,
    out_of_state_placement_confirmed integer,
    adulthood_services_considered integer,
    desired_outcome_asked integer,
    family_efforts_documented integer,
    prudent_parent_steps_documented integer,
    compelling_reason_documented integer,
    caregiver_notified_on text,
    caregiver_heard integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_hearing (child_id, id)
) without rowid, strict;
create unique index fact_hearing_supersedes on fact_hearing (child_id, supersedes) where supersedes is not null;
create trigger fact_hearing_kept_on_update before update on fact_hearing begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_hearing_kept_on_delete before delete on fact_hearing begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_court_order (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    order_id blob not null,
    ordered_on text not null,
    hearing_id blob,
    sanctions_removal integer,
    placement_and_care_to_agency integer,
    expires_on text,
    nunc_pro_tunc integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_court_order (child_id, id)
) without rowid, strict;
create unique index fact_court_order_supersedes on fact_court_order (child_id, supersedes) where supersedes is not null;
create trigger fact_court_order_kept_on_update before update on fact_court_order begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_court_order_kept_on_delete before delete on fact_court_order begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_finding (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    "on" text not null,
    order_id blob,
    parent_id blob,
    ground text,
    convicted integer,
    plan_in_effect text,
    stated_in_order integer,
    case_specific integer,
    without_proof integer not null,
    for_funding_only integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_finding (child_id, id)
) without rowid, strict;
create unique index fact_finding_supersedes on fact_finding (child_id, supersedes) where supersedes is not null;
create trigger fact_finding_kept_on_update before update on fact_finding begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_finding_kept_on_delete before delete on fact_finding begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_periodic_review (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    held_on text not null,
    held_by text not null,
    open_to_parents integer,
    independent_member integer,
    topics text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_periodic_review (child_id, id)
) without rowid, strict;
create unique index fact_periodic_review_supersedes on fact_periodic_review (child_id, supersedes) where supersedes is not null;
create trigger fact_periodic_review_kept_on_update before update on fact_periodic_review begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_periodic_review_kept_on_delete before delete on fact_periodic_review begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_case_plan (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    completed_on text not null,
    jointly_with_parents integer,
    with_youth integer,
    parts text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_case_plan (child_id, id)
) without rowid, strict;
create unique index fact_case_plan_supersedes on fact_case_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_case_plan_kept_on_update before update on fact_case_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_case_plan_kept_on_delete before delete on fact_case_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_permanency_goal (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    plan text not null,
    set_on text not null,
    concurrent integer not null,
    approved_on text,
    with_guardianship_assistance integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_permanency_goal (child_id, id)
) without rowid, strict;
create unique index fact_permanency_goal_supersedes on fact_permanency_goal (child_id, supersedes) where supersedes is not null;
create trigger fact_permanency_goal_kept_on_update before update on fact_permanency_goal begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_permanency_goal_kept_on_delete before delete on fact_permanency_goal begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_parental_rights_ended (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    parent_id blob not null,
    ended_on text not null,
    how text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_parental_rights_ended (child_id, id)
) without rowid, strict;
create unique index fact_parental_rights_ended_supersedes on fact_parental_rights_ended (child_id, supersedes) where supersedes is not null;
create trigger fact_parental_rights_ended_kept_on_update before update on fact_parental_rights_ended begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_parental_rights_ended_kept_on_delete before delete on fact_parental_rights_ended begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_termination_exception (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    "on" text not null,
    in_case_plan integer,
    parent_id blob,
    reason text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_termination_exception (child_id, id)
) without rowid, strict;
create unique index fact_termination_exception_supersedes on fact_termination_exception (child_id, supersedes) where supersedes is not null;
create trigger fact_termination_exception_kept_on_update before update on fact_termination_exception begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_termination_exception_kept_on_delete before delete on fact_termination_exception begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_adoption_recruitment (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    started_on text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_adoption_recruitment (child_id, id)
) without rowid, strict;
create unique index fact_adoption_recruitment_supersedes on fact_adoption_recruitment (child_id, supersedes) where supersedes is not null;
create trigger fact_adoption_recruitment_kept_on_update before update on fact_adoption_recruitment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_adoption_recruitment_kept_on_delete before delete on fact_adoption_recruitment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_caseworker_visit (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    mode text not null,
    place text not null,
    seen_alone integer,
    note_written integer,
    virtual_consent integer,
    reported_to_home_state integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_caseworker_visit (child_id, id)
) without rowid, strict;
create unique index fact_caseworker_visit_supersedes on fact_caseworker_visit (child_id, supersedes) where supersedes is not null;
create trigger fact_caseworker_visit_kept_on_update before update on fact_caseworker_visit begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_caseworker_visit_kept_on_delete before delete on fact_caseworker_visit begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_family_time_plan (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    person_id blob not null,
    "from" text not null,
    "to" text,
    every_days integer,
    suspended_by_court integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_family_time_plan (child_id, id)
) without rowid, strict;
create unique index fact_family_time_plan_supersedes on fact_family_time_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_family_time_plan_kept_on_update before update on fact_family_time_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_family_time_plan_kept_on_delete before delete on fact_family_time_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_family_visit (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    person_id blob not null,
    held_on text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_family_visit (child_id, id)
) without rowid, strict;
create unique index fact_family_visit_supersedes on fact_family_visit (child_id, supersedes) where supersedes is not null;
create trigger fact_family_visit_kept_on_update before update on fact_family_visit begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_family_visit_kept_on_delete before delete on fact_family_visit begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_sibling_placement (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    sibling_id blob not null,
    "from" text not null,
    "to" text,
    together integer not null,
    joint_contrary_documented_on text,
    visits_contrary_documented_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_sibling_placement (child_id, id)
) without rowid, strict;
create unique index fact_sibling_placement_supersedes on fact_sibling_placement (child_id, supersedes) where supersedes is not null;
create trigger fact_sibling_placement_kept_on_update before update on fact_sibling_placement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_sibling_placement_kept_on_delete before delete on fact_sibling_placement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_relative_search (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    completed_on text not null,
    steps text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_relative_search (child_id, id)
) without rowid, strict;
create unique index fact_relative_search_supersedes on fact_relative_search (child_id, supersedes) where supersedes is not null;
create trigger fact_relative_search_kept_on_update before update on fact_relative_search begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_relative_search_kept_on_delete before delete on fact_relative_search begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_relative_notice (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    relative_id blob not null,
    given_on text,
    violence_exception_on text,
    content_complete integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_relative_notice (child_id, id)
) without rowid, strict;
create unique index fact_relative_notice_supersedes on fact_relative_notice (child_id, supersedes) where supersedes is not null;
create trigger fact_relative_notice_kept_on_update before update on fact_relative_notice begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_relative_notice_kept_on_delete before delete on fact_relative_notice begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_eligibility_determination (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    determined_on text not null,
    eligibility_month text,
    afdc_met integer,
    lived_with_specified_relative integer,
    redetermination integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_eligibility_determination (child_id, id)
) without rowid, strict;
create unique index fact_eligibility_determination_supersedes on fact_eligibility_determination (child_id, supersedes) where supersedes is not null;
create trigger fact_eligibility_determination_kept_on_update before update on fact_eligibility_determination begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_eligibility_determination_kept_on_delete before delete on fact_eligibility_determination begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_prevention_plan (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    identified_on text not null,
    candidate integer not null,
    redetermination integer not null,
    efforts_being_made integer,
    ended_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_prevention_plan (child_id, id)
) without rowid, strict;
create unique index fact_prevention_plan_supersedes on fact_prevention_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_prevention_plan_kept_on_update before update on fact_prevention_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_prevention_plan_kept_on_delete before delete on fact_prevention_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_schooling (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    kind text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_schooling (child_id, id)
) without rowid, strict;
create unique index fact_schooling_supersedes on fact_schooling (child_id, supersedes) where supersedes is not null;
create trigger fact_schooling_kept_on_update before update on fact_schooling begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_schooling_kept_on_delete before delete on fact_schooling begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_exit_record (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    given_on text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_exit_record (child_id, id)
) without rowid, strict;
create unique index fact_exit_record_supersedes on fact_exit_record (child_id, supersedes) where supersedes is not null;
create trigger fact_exit_record_kept_on_update before update on fact_exit_record begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_exit_record_kept_on_delete before delete on fact_exit_record begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_fair_hearing_request (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    requested_on text not null,
    decided_on text,
    action_on text,
    notice_given_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_fair_hearing_request (child_id, id)
) without rowid, strict;
create unique index fact_fair_hearing_request_supersedes on fact_fair_hearing_request (child_id, supersedes) where supersedes is not null;
create trigger fact_fair_hearing_request_kept_on_update before update on fact_fair_hearing_request begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_fair_hearing_request_kept_on_delete before delete on fact_fair_hearing_request begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_activity_condition (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    "from" text not null,
    through text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_activity_condition (child_id, id)
) without rowid, strict;
create unique index fact_activity_condition_supersedes on fact_activity_condition (child_id, supersedes) where supersedes is not null;
create trigger fact_activity_condition_kept_on_update before update on fact_activity_condition begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_activity_condition_kept_on_delete before delete on fact_activity_condition begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_collection_gap (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    kinds text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_collection_gap (child_id, id)
) without rowid, strict;
create unique index fact_collection_gap_supersedes on fact_collection_gap (child_id, supersedes) where supersedes is not null;
create trigger fact_collection_gap_kept_on_update before update on fact_collection_gap begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_collection_gap_kept_on_delete before delete on fact_collection_gap begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
