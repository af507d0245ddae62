-- Inquiry, tribes, notices and all else the Indian Child Welfare Act asks for; a finding says by which evidence, an order whether it places.

alter table fact_finding add column standard text;
alter table fact_finding add column expert_testified integer;
alter table fact_finding add column expert_is_assigned_worker integer;
alter table fact_finding add column causal_link integer;
alter table fact_court_order add column orders_foster_care_placement integer;

create table fact_icwa_inquiry (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    asked_on text not null,
    in_court integer,
    proceeding text,
    hearing_id blob,
    person_id blob,
    every_participant_asked integer,
    on_record integer,
    parties_instructed integer,
    reason_to_know integer,
    ground text,
    tribe text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_inquiry (child_id, id)
) without rowid, strict;
create unique index fact_icwa_inquiry_supersedes on fact_icwa_inquiry (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_inquiry_kept_on_update before update on fact_icwa_inquiry begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_icwa_inquiry_kept_on_delete before delete on fact_icwa_inquiry begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_possible_tribe (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    tribe text not null,
    identified_on text not null,
    asked_on text,
    answered_on text,
    answer text,
    chance_to_agree_given integer,
    designated_on text,
    designated_by text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_possible_tribe (child_id, id)
) without rowid, strict;
create unique index fact_possible_tribe_supersedes on fact_possible_tribe (child_id, supersedes) where supersedes is not null;
create trigger fact_possible_tribe_kept_on_update before update on fact_possible_tribe begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_possible_tribe_kept_on_delete before delete on fact_possible_tribe begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_icwa_determination (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    determined_on text not null,
    is_indian_child integer not null,
    due_diligence_confirmed integer,
    tribe text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_determination (child_id, id)
) without rowid, strict;
create unique index fact_icwa_determination_supersedes on fact_icwa_determination (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_determination_kept_on_update before update on fact_icwa_determination begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_icwa_determination_kept_on_delete before delete on fact_icwa_determination begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_tribal_jurisdiction (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    determined_on text not null,
    exclusive integer,
    ward_of_tribal_court integer,
    tribal_court_notified_on text,
    dismissed_on text,
    records_sent_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_tribal_jurisdiction (child_id, id)
) without rowid, strict;
create unique index fact_tribal_jurisdiction_supersedes on fact_tribal_jurisdiction (child_id, supersedes) where supersedes is not null;
create trigger fact_tribal_jurisdiction_kept_on_update before update on fact_tribal_jurisdiction begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_tribal_jurisdiction_kept_on_delete before delete on fact_tribal_jurisdiction begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_icwa_notice (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    proceeding text not null,
    recipient text not null,
    person_id blob,
    tribe text,
    mailed_on text not null,
    registered_mail integer,
    content_complete integer,
    received_on text,
    filed_on text,
    extension_requested_on text,
    extension_days integer,
    bureau_notified_on text,
    bureau_asked_time_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_notice (child_id, id)
) without rowid, strict;
create unique index fact_icwa_notice_supersedes on fact_icwa_notice (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_notice_kept_on_update before update on fact_icwa_notice begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_icwa_notice_kept_on_delete before delete on fact_icwa_notice begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_icwa_appearance (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    appeared_on text not null,
    person_id blob,
    rights_told integer,
    counsel_notice_received_on text,
    counsel_answered_on text,
    case_ended_on text,
    voucher_received_on text,
    payment_decided_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_appearance (child_id, id)
) without rowid, strict;
create unique index fact_icwa_appearance_supersedes on fact_icwa_appearance (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_appearance_kept_on_update before update on fact_icwa_appearance begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_icwa_appearance_kept_on_delete before delete on fact_icwa_appearance begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_filed_report (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    filed_on text not null,
    hearing_id blob,
    what text,
    open_to_parties_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_filed_report (child_id, id)
) without rowid, strict;
create unique index fact_filed_report_supersedes on fact_filed_report (child_id, supersedes) where supersedes is not null;
create trigger fact_filed_report_kept_on_update before update on fact_filed_report begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_filed_report_kept_on_delete before delete on fact_filed_report begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_emergency_petition (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    filed_on text not null,
    risk_stated integer,
    parts text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_emergency_petition (child_id, id)
) without rowid, strict;
create unique index fact_emergency_petition_supersedes on fact_emergency_petition (child_id, supersedes) where supersedes is not null;
create trigger fact_emergency_petition_kept_on_update before update on fact_emergency_petition begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_emergency_petition_kept_on_delete before delete on fact_emergency_petition begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_improper_removal_question (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    raised_on text not null,
    decided_on text,
    improper integer,
    substantial_danger integer,
    returned_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_improper_removal_question (child_id, id)
) without rowid, strict;
create unique index fact_improper_removal_question_supersedes on fact_improper_removal_question (child_id, supersedes) where supersedes is not null;
create trigger fact_improper_removal_question_kept_on_update before update on fact_improper_removal_question begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_improper_removal_question_kept_on_delete before delete on fact_improper_removal_question begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_active_effort (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    what text not null,
    person_id blob,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_active_effort (child_id, id)
) without rowid, strict;
create unique index fact_active_effort_supersedes on fact_active_effort (child_id, supersedes) where supersedes is not null;
create trigger fact_active_effort_kept_on_update before update on fact_active_effort begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_active_effort_kept_on_delete before delete on fact_active_effort begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_placement_preference (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    decided_on text not null,
    placement_id blob,
    purpose text not null,
    preference text,
    good_cause_reasons_stated integer,
    good_cause_determined_on text,
    good_cause text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_placement_preference (child_id, id)
) without rowid, strict;
create unique index fact_placement_preference_supersedes on fact_placement_preference (child_id, supersedes) where supersedes is not null;
create trigger fact_placement_preference_kept_on_update before update on fact_placement_preference begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_placement_preference_kept_on_delete before delete on fact_placement_preference begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_icwa_record_request (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    requested_on text not null,
    kind text not null,
    by text,
    answered_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_record_request (child_id, id)
) without rowid, strict;
create unique index fact_icwa_record_request_supersedes on fact_icwa_record_request (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_record_request_kept_on_update before update on fact_icwa_record_request begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_icwa_record_request_kept_on_delete before delete on fact_icwa_record_request begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_transfer_request (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    requested_on text not null,
    by text,
    tribal_court_told_on text,
    decided_on text,
    granted integer,
    denial text,
    basis_stated integer,
    rests_on_forbidden_ground integer,
    accepted_on text,
    records_sent_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_transfer_request (child_id, id)
) without rowid, strict;
create unique index fact_transfer_request_supersedes on fact_transfer_request (child_id, supersedes) where supersedes is not null;
create trigger fact_transfer_request_kept_on_update before update on fact_transfer_request begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_transfer_request_kept_on_delete before delete on fact_transfer_request begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_icwa_consent (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    given_on text not null,
    person_id blob,
    "to" text not null,
    in_writing integer,
    before_court integer,
    explained_before integer,
    certified integer,
    under_threat integer,
    withdrawn_on text,
    final_decree_on text,
    returned_on text,
    arranger_told_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_icwa_consent (child_id, id)
) without rowid, strict;
create unique index fact_icwa_consent_supersedes on fact_icwa_consent (child_id, supersedes) where supersedes is not null;
create trigger fact_icwa_consent_kept_on_update before update on fact_icwa_consent begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_icwa_consent_kept_on_delete before delete on fact_icwa_consent begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_indian_adoption (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    decreed_on text not null,
    reported_on text,
    fraud_alleged_on text,
    parties_notified_on text,
    ruled_on text,
    undone_on text,
    undone_notice_on text,
    notice_waived_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_indian_adoption (child_id, id)
) without rowid, strict;
create unique index fact_indian_adoption_supersedes on fact_indian_adoption (child_id, supersedes) where supersedes is not null;
create trigger fact_indian_adoption_kept_on_update before update on fact_indian_adoption begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_indian_adoption_kept_on_delete before delete on fact_indian_adoption begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
