-- Inquiry, tribes, notices and all else the Indian Child Welfare Act asks for; a finding says by which evidence, an order whether it places.

alter table fact_finding add column standard text;
alter table fact_finding add column expert_testified boolean;
alter table fact_finding add column expert_is_assigned_worker boolean;
alter table fact_finding add column causal_link boolean;
alter table fact_court_order add column orders_foster_care_placement boolean;

create table fact_icwa_inquiry (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    asked_on date not null,
    in_court boolean,
    proceeding text,
    hearing_id uuid,
    person_id uuid,
    every_participant_asked boolean,
    on_record boolean,
    parties_instructed boolean,
    reason_to_know boolean,
    ground text,
    tribe text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_inquiry (child_id, id)
);
create unique index fact_icwa_inquiry_supersedes on fact_icwa_inquiry (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_inquiry_is_kept before update or delete on fact_icwa_inquiry for each row execute function fact_is_kept();

create table fact_possible_tribe (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    tribe text not null,
    identified_on date not null,
    asked_on date,
    answered_on date,
    answer text,
    chance_to_agree_given boolean,
    designated_on date,
    designated_by text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_possible_tribe (child_id, id)
);
create unique index fact_possible_tribe_supersedes on fact_possible_tribe (child_id, supersedes) where supersedes is not null;
create trigger fact_possible_tribe_is_kept before update or delete on fact_possible_tribe for each row execute function fact_is_kept();

create table fact_icwa_determination (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    determined_on date not null,
    is_indian_child boolean not null,
    due_diligence_confirmed boolean,
    tribe text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_determination (child_id, id)
);
create unique index fact_icwa_determination_supersedes on fact_icwa_determination (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_determination_is_kept before update or delete on fact_icwa_determination for each row execute function fact_is_kept();

create table fact_tribal_jurisdiction (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    determined_on date not null,
    exclusive boolean,
    ward_of_tribal_court boolean,
    tribal_court_notified_on date,
    dismissed_on date,
    records_sent_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_tribal_jurisdiction (child_id, id)
);
create unique index fact_tribal_jurisdiction_supersedes on fact_tribal_jurisdiction (child_id, supersedes) where supersedes is not null;
create trigger fact_tribal_jurisdiction_is_kept before update or delete on fact_tribal_jurisdiction for each row execute function fact_is_kept();

create table fact_icwa_notice (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    proceeding text not null,
    recipient text not null,
    person_id uuid,
    tribe text,
    mailed_on date not null,
    registered_mail boolean,
    content_complete boolean,
    received_on date,
    filed_on date,
    extension_requested_on date,
    extension_days integer,
    bureau_notified_on date,
    bureau_asked_time_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_notice (child_id, id)
);
create unique index fact_icwa_notice_supersedes on fact_icwa_notice (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_notice_is_kept before update or delete on fact_icwa_notice for each row execute function fact_is_kept();

create table fact_icwa_appearance (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    appeared_on date not null,
    person_id uuid,
    rights_told boolean,
    counsel_notice_received_on date,
    counsel_answered_on date,
    case_ended_on date,
    voucher_received_on date,
    payment_decided_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_appearance (child_id, id)
);
create unique index fact_icwa_appearance_supersedes on fact_icwa_appearance (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_appearance_is_kept before update or delete on fact_icwa_appearance for each row execute function fact_is_kept();

create table fact_filed_report (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    filed_on date not null,
    hearing_id uuid,
    what text,
    open_to_parties_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_filed_report (child_id, id)
);
create unique index fact_filed_report_supersedes on fact_filed_report (child_id, supersedes) where supersedes is not null;
create trigger fact_filed_report_is_kept before update or delete on fact_filed_report for each row execute function fact_is_kept();

create table fact_emergency_petition (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    filed_on date not null,
    risk_stated boolean,
    parts text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_emergency_petition (child_id, id)
);
create unique index fact_emergency_petition_supersedes on fact_emergency_petition (child_id, supersedes) where supersedes is not null;
create trigger fact_emergency_petition_is_kept before update or delete on fact_emergency_petition for each row execute function fact_is_kept();

create table fact_improper_removal_question (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    raised_on date not null,
    decided_on date,
    improper boolean,
    substantial_danger boolean,
    returned_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_improper_removal_question (child_id, id)
);
create unique index fact_improper_removal_question_supersedes on fact_improper_removal_question (child_id, supersedes) where supersedes is not null;
create trigger fact_improper_removal_question_is_kept before update or delete on fact_improper_removal_question for each row execute function fact_is_kept();

create table fact_active_effort (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    what text not null,
    person_id uuid,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_active_effort (child_id, id)
);
create unique index fact_active_effort_supersedes on fact_active_effort (child_id, supersedes) where supersedes is not null;
create trigger fact_active_effort_is_kept before update or delete on fact_active_effort for each row execute function fact_is_kept();

create table fact_placement_preference (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    decided_on date not null,
    placement_id uuid,
    purpose text not null,
    preference text,
    good_cause_reasons_stated boolean,
    good_cause_determined_on date,
    good_cause text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_placement_preference (child_id, id)
);
create unique index fact_placement_preference_supersedes on fact_placement_preference (child_id, supersedes) where supersedes is not null;
create trigger fact_placement_preference_is_kept before update or delete on fact_placement_preference for each row execute function fact_is_kept();

create table fact_icwa_record_request (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    requested_on date not null,
    kind text not null,
    by text,
    answered_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_record_request (child_id, id)
);
create unique index fact_icwa_record_request_supersedes on fact_icwa_record_request (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_record_request_is_kept before update or delete on fact_icwa_record_request for each row execute function fact_is_kept();

create table fact_transfer_request (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    requested_on date not null,
    by text,
    tribal_court_told_on date,
    decided_on date,
    granted boolean,
    denial text,
    basis_stated boolean,
    rests_on_forbidden_ground boolean,
    accepted_on date,
    records_sent_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_transfer_request (child_id, id)
);
create unique index fact_transfer_request_supersedes on fact_transfer_request (child_id, supersedes) where supersedes is not null;
create trigger fact_transfer_request_is_kept before update or delete on fact_transfer_request for each row execute function fact_is_kept();

create table fact_icwa_consent (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    given_on date not null,
    person_id uuid,
    "to" text not null,
    in_writing boolean,
    before_court boolean,
    explained_before boolean,
    certified boolean,
    under_threat boolean,
    withdrawn_on date,
    final_decree_on date,
    returned_on date,
    arranger_told_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_consent (child_id, id)
);
create unique index fact_icwa_consent_supersedes on fact_icwa_consent (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_consent_is_kept before update or delete on fact_icwa_consent for each row execute function fact_is_kept();

create table fact_indian_adoption (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    decreed_on date not null,
    reported_on date,
    fraud_alleged_on date,
    parties_notified_on date,
    ruled_on date,
    undone_on date,
    undone_notice_on date,
    notice_waived_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_indian_adoption (child_id, id)
);
create unique index fact_indian_adoption_supersedes on fact_indian_adoption (child_id, supersedes) where supersedes is not null;
create trigger fact_indian_adoption_is_kept before update or delete on fact_indian_adoption for each row execute function fact_is_kept();
