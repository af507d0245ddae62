-- The case of a child, who works it, and every fact of it: one table a kind, versions only added, never changed.
-- A version is current when no other supersedes it; the unique index on supersedes answers that and lets a version be corrected only once.

create table child (
    id uuid not null primary key,
    name text,
    agency_number text,
    version bigint not null
);
create index child_agency_number on child (agency_number);

create table worker (
    id uuid not null primary key,
    name text not null,
    role text not null,
    supervisor_id uuid references worker (id)
);

create table assignment (
    worker_id uuid not null references worker (id),
    child_id uuid not null references child (id),
    "from" date not null,
    "to" date,
    primary key (worker_id, child_id, "from"),
    check ("to" is null or "to" >= "from")
);
create unique index assignment_one_worker_a_child on assignment (child_id) where "to" is null;

-- The intervals of the standing facts, kept for the rules below and made again in the transaction that changes a child.
-- One that ends on the day it starts takes no room: a child may move twice in a day. Two open ones are the unique index's to refuse.
create table episode (
    child_id uuid not null references child (id),
    fact_id uuid not null,
    started_on date not null,
    ended_on date,
    primary key (child_id, fact_id),
    constraint episode_ends_after_it_starts check (ended_on is null or ended_on >= started_on)
);
create unique index episode_one_open_a_child on episode (child_id) where ended_on is null;

create table stay (
    child_id uuid not null references child (id),
    fact_id uuid not null,
    started_on date not null,
    ended_on date,
    primary key (child_id, fact_id),
    constraint stay_ends_after_it_starts check (ended_on is null or ended_on >= started_on)
);
create unique index stay_one_open_a_child on stay (child_id) where ended_on is null;

create function episode_no_overlap() returns trigger language plpgsql as $$
begin
    -- Two transactions that change one child take turns here.
    perform 1 from child where id = new.child_id for update;
    if exists (
        select 1 from episode other
        where other.child_id = new.child_id
            and other.started_on < coalesce(new.ended_on, 'infinity')
            and (new.ended_on is not null or other.ended_on is not null)
            and (other.ended_on is null or other.ended_on > other.started_on)
            and (new.ended_on is null or new.ended_on > new.started_on)
            and new.started_on < coalesce(other.ended_on, 'infinity')) then
        raise exception 'episode_no_overlap' using errcode = 'exclusion_violation';
    end if;
    return new;
end $$;
create trigger episode_no_overlap before insert on episode for each row execute function episode_no_overlap();

create function stay_no_overlap() returns trigger language plpgsql as $$
begin
    -- Two transactions that change one child take turns here.
    perform 1 from child where id = new.child_id for update;
    if exists (
        select 1 from stay other
        where other.child_id = new.child_id
            and other.started_on < coalesce(new.ended_on, 'infinity')
            and (new.ended_on is not null or other.ended_on is not null)
            and (other.ended_on is null or other.ended_on > other.started_on)
            and (new.ended_on is null or new.ended_on > new.started_on)
            and new.started_on < coalesce(other.ended_on, 'infinity')) then
        raise exception 'stay_no_overlap' using errcode = 'exclusion_violation';
    end if;
    return new;
end $$;
create trigger stay_no_overlap before insert on stay for each row execute function stay_no_overlap();

create function fact_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'A fact is never changed or removed; a correction is a new version.' using errcode = 'restrict_violation';
end $$;

create table fact_child (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    date_of_birth date,
    date_of_birth_estimated boolean not null,
    died_on date,
    name text,
    citizenship_verified_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_child (child_id, id)
);
create unique index fact_child_supersedes on fact_child (child_id, supersedes) where supersedes is not null;
create unique index fact_child_one_a_child on fact_child (child_id) where supersedes is null;
create trigger fact_child_is_kept before update or delete on fact_child for each row execute function fact_is_kept();

create table fact_person (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    person_id uuid not null,
    name text,
    relation text not null,
    identified_on date,
    is_adult boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_person (child_id, id)
);
create unique index fact_person_supersedes on fact_person (child_id, supersedes) where supersedes is not null;
create trigger fact_person_is_kept before update or delete on fact_person for each row execute function fact_is_kept();

create table fact_removal (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    at timestamptz,
    manner text not null,
    from_person_id uuid,
    stays_with_same_relative boolean not null,
    elected_entry_on date,
    dates_only boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_removal (child_id, id)
);
create unique index fact_removal_supersedes on fact_removal (child_id, supersedes) where supersedes is not null;
create trigger fact_removal_is_kept before update or delete on fact_removal for each row execute function fact_is_kept();

create table fact_discharge (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    reason text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_discharge (child_id, id)
);
create unique index fact_discharge_supersedes on fact_discharge (child_id, supersedes) where supersedes is not null;
create trigger fact_discharge_is_kept before update or delete on fact_discharge for each row execute function fact_is_kept();

create table fact_placement (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    placement_id uuid not null,
    setting text not null,
    "from" date not null,
    "to" date,
    provider text,
    with_relative boolean,
    out_of_state boolean,
    substantial_distance boolean,
    relative_preference_considered boolean,
    record_given_on date,
    requirements_met_on date,
    licensed_on date,
    licence_applied_on date,
    recommended_in_plan_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_placement (child_id, id)
);
create unique index fact_placement_supersedes on fact_placement (child_id, supersedes) where supersedes is not null;
create trigger fact_placement_is_kept before update or delete on fact_placement for each row execute function fact_is_kept();

create table fact_trial_home_visit (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "from" date not null,
    "to" date,
    ordered_through date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_trial_home_visit (child_id, id)
);
create unique index fact_trial_home_visit_supersedes on fact_trial_home_visit (child_id, supersedes) where supersedes is not null;
create trigger fact_trial_home_visit_is_kept before update or delete on fact_trial_home_visit for each row execute function fact_is_kept();

create table fact_missing_episode (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    since date not null,
    agency_informed_at timestamptz,
    law_enforcement_reported_at timestamptz,
    ncmec_reported_at timestamptz,
    locating_since date,
    last_contact_on date,
    returned_on date,
    debriefed_on date,
    screened_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_missing_episode (child_id, id)
);
create unique index fact_missing_episode_supersedes on fact_missing_episode (child_id, supersedes) where supersedes is not null;
create trigger fact_missing_episode_is_kept before update or delete on fact_missing_episode for each row execute function fact_is_kept();

create table fact_facility_stay (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    "from" date not null,
    "to" date,
    removal_order_in_effect boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_facility_stay (child_id, id)
);
create unique index fact_facility_stay_supersedes on fact_facility_stay (child_id, supersedes) where supersedes is not null;
create trigger fact_facility_stay_is_kept before update or delete on fact_facility_stay for each row execute function fact_is_kept();

create table fact_trafficking_identification (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    at timestamptz,
    victim boolean not null,
    reported_at timestamptz,
    reported_on date,
    services_determined_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_trafficking_identification (child_id, id)
);
create unique index fact_trafficking_identification_supersedes on fact_trafficking_identification (child_id, supersedes) where supersedes is not null;
create trigger fact_trafficking_identification_is_kept before update or delete on fact_trafficking_identification for each row execute function fact_is_kept();

create table fact_voluntary_placement_agreement (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    parents_signed_on date,
    agency_signed_on date,
    placed_on date not null,
    states_rights_and_duties boolean,
    revocation_requested_at timestamptz,
    agency_opposes_return boolean,
    returned_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_voluntary_placement_agreement (child_id, id)
);
create unique index fact_voluntary_placement_agreement_supersedes on fact_voluntary_placement_agreement (child_id, supersedes) where supersedes is not null;
create trigger fact_voluntary_placement_agreement_is_kept before update or delete on fact_voluntary_placement_agreement for each row execute function fact_is_kept();

create table fact_petition (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    filed_on date not null,
    joined_on date,
    filed_by_other boolean not null,
    parent_id uuid,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_petition (child_id, id)
);
create unique index fact_petition_supersedes on fact_petition (child_id, supersedes) where supersedes is not null;
create trigger fact_petition_is_kept before update or delete on fact_petition for each row execute function fact_is_kept();

create table fact_hearing (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    scheduled_for date,
    held_on date,
    held_by text not null,
    open_to_participation boolean,
    paper_review boolean,
    ex_parte boolean,
    agreed_order boolean,
    child_consulted boolean,
    options_considered boolean,
    out_of_state_placement_confirmed boolean,
    adulthood_services_considered boolean,
    desired_outcome_asked boolean,
    family_efforts_documented boolean,
    prudent_parent_steps_documented boolean,
    compelling_reason_documented boolean,
    caregiver_notified_on date,
    caregiver_heard boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_hearing (child_id, id)
);
create unique index fact_hearing_supersedes on fact_hearing (child_id, supersedes) where supersedes is not null;
create trigger fact_hearing_is_kept before update or delete on fact_hearing for each row execute function fact_is_kept();

create table fact_court_order (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    order_id uuid not null,
    ordered_on date not null,
    hearing_id uuid,
    sanctions_removal boolean,
    placement_and_care_to_agency boolean,
    expires_on date,
    nunc_pro_tunc boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_court_order (child_id, id)
);
create unique index fact_court_order_supersedes on fact_court_order (child_id, supersedes) where supersedes is not null;
create trigger fact_court_order_is_kept before update or delete on fact_court_order for each row execute function fact_is_kept();

create table fact_finding (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    "on" date not null,
    order_id uuid,
    parent_id uuid,
    ground text,
    convicted boolean,
    plan_in_effect text,
    stated_in_order boolean,
    case_specific boolean,
    without_proof boolean not null,
    for_funding_only boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_finding (child_id, id)
);
create unique index fact_finding_supersedes on fact_finding (child_id, supersedes) where supersedes is not null;
create trigger fact_finding_is_kept before update or delete on fact_finding for each row execute function fact_is_kept();

create table fact_periodic_review (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    held_on date not null,
    held_by text not null,
    open_to_parents boolean,
    independent_member boolean,
    topics text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_periodic_review (child_id, id)
);
create unique index fact_periodic_review_supersedes on fact_periodic_review (child_id, supersedes) where supersedes is not null;
create trigger fact_periodic_review_is_kept before update or delete on fact_periodic_review for each row execute function fact_is_kept();

create table fact_case_plan (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    completed_on date not null,
    jointly_with_parents boolean,
    with_youth boolean,
    parts text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_case_plan (child_id, id)
);
create unique index fact_case_plan_supersedes on fact_case_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_case_plan_is_kept before update or delete on fact_case_plan for each row execute function fact_is_kept();

create table fact_permanency_goal (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    plan text not null,
    set_on date not null,
    concurrent boolean not null,
    approved_on date,
    with_guardianship_assistance boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_permanency_goal (child_id, id)
);
create unique index fact_permanency_goal_supersedes on fact_permanency_goal (child_id, supersedes) where supersedes is not null;
create trigger fact_permanency_goal_is_kept before update or delete on fact_permanency_goal for each row execute function fact_is_kept();

create table fact_parental_rights_ended (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    parent_id uuid not null,
    ended_on date not null,
    how text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_parental_rights_ended (child_id, id)
);
create unique index fact_parental_rights_ended_supersedes on fact_parental_rights_ended (child_id, supersedes) where supersedes is not null;
create trigger fact_parental_rights_ended_is_kept before update or delete on fact_parental_rights_ended for each row execute function fact_is_kept();

create table fact_termination_exception (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    "on" date not null,
    in_case_plan boolean,
    parent_id uuid,
    reason text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_termination_exception (child_id, id)
);
create unique index fact_termination_exception_supersedes on fact_termination_exception (child_id, supersedes) where supersedes is not null;
create trigger fact_termination_exception_is_kept before update or delete on fact_termination_exception for each row execute function fact_is_kept();

create table fact_adoption_recruitment (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    started_on date not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_adoption_recruitment (child_id, id)
);
create unique index fact_adoption_recruitment_supersedes on fact_adoption_recruitment (child_id, supersedes) where supersedes is not null;
create trigger fact_adoption_recruitment_is_kept before update or delete on fact_adoption_recruitment for each row execute function fact_is_kept();

create table fact_caseworker_visit (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    mode text not null,
    place text not null,
    seen_alone boolean,
    note_written boolean,
    virtual_consent boolean,
    reported_to_home_state boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_caseworker_visit (child_id, id)
);
create unique index fact_caseworker_visit_supersedes on fact_caseworker_visit (child_id, supersedes) where supersedes is not null;
create trigger fact_caseworker_visit_is_kept before update or delete on fact_caseworker_visit for each row execute function fact_is_kept();

create table fact_family_time_plan (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    person_id uuid not null,
    "from" date not null,
    "to" date,
    every_days integer,
    suspended_by_court boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_family_time_plan (child_id, id)
);
create unique index fact_family_time_plan_supersedes on fact_family_time_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_family_time_plan_is_kept before update or delete on fact_family_time_plan for each row execute function fact_is_kept();

create table fact_family_visit (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    person_id uuid not null,
    held_on date not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_family_visit (child_id, id)
);
create unique index fact_family_visit_supersedes on fact_family_visit (child_id, supersedes) where supersedes is not null;
create trigger fact_family_visit_is_kept before update or delete on fact_family_visit for each row execute function fact_is_kept();

create table fact_sibling_placement (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    sibling_id uuid not null,
    "from" date not null,
    "to" date,
    together boolean not null,
    joint_contrary_documented_on date,
    visits_contrary_documented_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_sibling_placement (child_id, id)
);
create unique index fact_sibling_placement_supersedes on fact_sibling_placement (child_id, supersedes) where supersedes is not null;
create trigger fact_sibling_placement_is_kept before update or delete on fact_sibling_placement for each row execute function fact_is_kept();

create table fact_relative_search (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    completed_on date not null,
    steps text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_relative_search (child_id, id)
);
create unique index fact_relative_search_supersedes on fact_relative_search (child_id, supersedes) where supersedes is not null;
create trigger fact_relative_search_is_kept before update or delete on fact_relative_search for each row execute function fact_is_kept();

create table fact_relative_notice (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    relative_id uuid not null,
    given_on date,
    violence_exception_on date,
    content_complete boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_relative_notice (child_id, id)
);
create unique index fact_relative_notice_supersedes on fact_relative_notice (child_id, supersedes) where supersedes is not null;
create trigger fact_relative_notice_is_kept before update or delete on fact_relative_notice for each row execute function fact_is_kept();

create table fact_eligibility_determination (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    determined_on date not null,
    eligibility_month date,
    afdc_met boolean,
    lived_with_specified_relative boolean,
    redetermination boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_eligibility_determination (child_id, id)
);
create unique index fact_eligibility_determination_supersedes on fact_eligibility_determination (child_id, supersedes) where supersedes is not null;
create trigger fact_eligibility_determination_is_kept before update or delete on fact_eligibility_determination for each row execute function fact_is_kept();

create table fact_prevention_plan (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    identified_on date not null,
    candidate boolean not null,
    redetermination boolean not null,
    efforts_being_made boolean,
    ended_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_prevention_plan (child_id, id)
);
create unique index fact_prevention_plan_supersedes on fact_prevention_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_prevention_plan_is_kept before update or delete on fact_prevention_plan for each row execute function fact_is_kept();

create table fact_schooling (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    kind text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_schooling (child_id, id)
);
create unique index fact_schooling_supersedes on fact_schooling (child_id, supersedes) where supersedes is not null;
create trigger fact_schooling_is_kept before update or delete on fact_schooling for each row execute function fact_is_kept();

create table fact_exit_record (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    given_on date not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_exit_record (child_id, id)
);
create unique index fact_exit_record_supersedes on fact_exit_record (child_id, supersedes) where supersedes is not null;
create trigger fact_exit_record_is_kept before update or delete on fact_exit_record for each row execute function fact_is_kept();

create table fact_fair_hearing_request (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    requested_on date not null,
    decided_on date,
    action_on date,
    notice_given_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_fair_hearing_request (child_id, id)
);
create unique index fact_fair_hearing_request_supersedes on fact_fair_hearing_request (child_id, supersedes) where supersedes is not null;
create trigger fact_fair_hearing_request_is_kept before update or delete on fact_fair_hearing_request for each row execute function fact_is_kept();

create table fact_activity_condition (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    "from" date not null,
    through date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_activity_condition (child_id, id)
);
create unique index fact_activity_condition_supersedes on fact_activity_condition (child_id, supersedes) where supersedes is not null;
create trigger fact_activity_condition_is_kept before update or delete on fact_activity_condition for each row execute function fact_is_kept();

create table fact_collection_gap (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    kinds text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_collection_gap (child_id, id)
);
create unique index fact_collection_gap_supersedes on fact_collection_gap (child_id, supersedes) where supersedes is not null;
create trigger fact_collection_gap_is_kept before update or delete on fact_collection_gap for each row execute function fact_is_kept();
