-- What is owed to youth of 14 or more and to former foster youth.

create table fact_youth_consultation (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    team_choice_offered boolean,
    members text,
    rejected_for_cause text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_youth_consultation (child_id, id)
);
create unique index fact_youth_consultation_supersedes on fact_youth_consultation (child_id, supersedes) where supersedes is not null;
create trigger fact_youth_consultation_is_kept before update or delete on fact_youth_consultation for each row execute function fact_is_kept();

create table fact_rights_acknowledgement (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    given_on date not null,
    signed_on date,
    explained boolean,
    complete boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_rights_acknowledgement (child_id, id)
);
create unique index fact_rights_acknowledgement_supersedes on fact_rights_acknowledgement (child_id, supersedes) where supersedes is not null;
create trigger fact_rights_acknowledgement_is_kept before update or delete on fact_rights_acknowledgement for each row execute function fact_is_kept();

create table fact_credit_report (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    bureau text not null,
    asked_on date not null,
    answered_on date,
    answer text,
    given_on date,
    disputed_on date,
    resolved_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_credit_report (child_id, id)
);
create unique index fact_credit_report_supersedes on fact_credit_report (child_id, supersedes) where supersedes is not null;
create trigger fact_credit_report_is_kept before update or delete on fact_credit_report for each row execute function fact_is_kept();

create table fact_transition_plan (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    completed_on date not null,
    confirmed_on date,
    directed_by_youth boolean,
    topics text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_transition_plan (child_id, id)
);
create unique index fact_transition_plan_supersedes on fact_transition_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_transition_plan_is_kept before update or delete on fact_transition_plan for each row execute function fact_is_kept();

create table fact_exit_document (
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
    not_eligible boolean not null,
    reason text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_exit_document (child_id, id)
);
create unique index fact_exit_document_supersedes on fact_exit_document (child_id, supersedes) where supersedes is not null;
create trigger fact_exit_document_is_kept before update or delete on fact_exit_document for each row execute function fact_is_kept();

create table fact_transition_service (
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
    by_agency boolean,
    voucher boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_transition_service (child_id, id)
);
create unique index fact_transition_service_supersedes on fact_transition_service (child_id, supersedes) where supersedes is not null;
create trigger fact_transition_service_is_kept before update or delete on fact_transition_service for each row execute function fact_is_kept();

create table fact_nytd_survey (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    wave text not null,
    "on" date not null,
    outcome text not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_nytd_survey (child_id, id)
);
create unique index fact_nytd_survey_supersedes on fact_nytd_survey (child_id, supersedes) where supersedes is not null;
create trigger fact_nytd_survey_is_kept before update or delete on fact_nytd_survey for each row execute function fact_is_kept();

create table fact_medicaid_enrolment (
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
    as_former_foster_youth boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_medicaid_enrolment (child_id, id)
);
create unique index fact_medicaid_enrolment_supersedes on fact_medicaid_enrolment (child_id, supersedes) where supersedes is not null;
create trigger fact_medicaid_enrolment_is_kept before update or delete on fact_medicaid_enrolment for each row execute function fact_is_kept();
