-- What is owed to youth of 14 or more and to former foster youth.

create table fact_youth_consultation (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    team_choice_offered integer,
    members text,
    rejected_for_cause text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_youth_consultation (child_id, id)
) without rowid, strict;
create unique index fact_youth_consultation_supersedes on fact_youth_consultation (child_id, supersedes) where supersedes is not null;
create trigger fact_youth_consultation_kept_on_update before update on fact_youth_consultation begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_youth_consultation_kept_on_delete before delete on fact_youth_consultation begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_rights_acknowledgement (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    given_on text not null,
    signed_on text,
    explained integer,
    complete integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_rights_acknowledgement (child_id, id)
) without rowid, strict;
create unique index fact_rights_acknowledgement_supersedes on fact_rights_acknowledgement (child_id, supersedes) where supersedes is not null;
create trigger fact_rights_acknowledgement_kept_on_update before update on fact_rights_acknowledgement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_rights_acknowledgement_kept_on_delete before delete on fact_rights_acknowledgement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_credit_report (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    bureau text not null,
    asked_on text not null,
    answered_on text,
    answer text,
    given_on text,
    disputed_on text,
    resolved_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_credit_report (child_id, id)
) without rowid, strict;
create unique index fact_credit_report_supersedes on fact_credit_report (child_id, supersedes) where supersedes is not null;
create trigger fact_credit_report_kept_on_update before update on fact_credit_report begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_credit_report_kept_on_delete before delete on fact_credit_report begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_transition_plan (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    completed_on text not null,
    confirmed_on text,
    directed_by_youth integer,
    topics text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_transition_plan (child_id, id)
) without rowid, strict;
create unique index fact_transition_plan_supersedes on fact_transition_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_transition_plan_kept_on_update before update on fact_transition_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_transition_plan_kept_on_delete before delete on fact_transition_plan begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_exit_document (
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
    not_eligible integer not null,
    reason text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_exit_document (child_id, id)
) without rowid, strict;
create unique index fact_exit_document_supersedes on fact_exit_document (child_id, supersedes) where supersedes is not null;
create trigger fact_exit_document_kept_on_update before update on fact_exit_document begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_exit_document_kept_on_delete before delete on fact_exit_document begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_transition_service (
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
    by_agency integer,
    voucher integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_transition_service (child_id, id)
) without rowid, strict;
create unique index fact_transition_service_supersedes on fact_transition_service (child_id, supersedes) where supersedes is not null;
create trigger fact_transition_service_kept_on_update before update on fact_transition_service begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_transition_service_kept_on_delete before delete on fact_transition_service begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_nytd_survey (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    wave text not null,
    "on" text not null,
    outcome text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_nytd_survey (child_id, id)
) without rowid, strict;
create unique index fact_nytd_survey_supersedes on fact_nytd_survey (child_id, supersedes) where supersedes is not null;
create trigger fact_nytd_survey_kept_on_update before update on fact_nytd_survey begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_nytd_survey_kept_on_delete before delete on fact_nytd_survey begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_medicaid_enrolment (
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
    as_former_foster_youth integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_medicaid_enrolment (child_id, id)
) without rowid, strict;
create unique index fact_medicaid_enrolment_supersedes on fact_medicaid_enrolment (child_id, supersedes) where supersedes is not null;
create trigger fact_medicaid_enrolment_kept_on_update before update on fact_medicaid_enrolment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_medicaid_enrolment_kept_on_delete before delete on fact_medicaid_enrolment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
