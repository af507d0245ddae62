-- Schools, and what was decided about them at each placement.

create table fact_school_enrolment (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    school text,
    "from" date not null,
    "to" date,
    change text,
    records_requested_on date,
    records_received_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_school_enrolment (child_id, id)
);
create unique index fact_school_enrolment_supersedes on fact_school_enrolment (child_id, supersedes) where supersedes is not null;
create trigger fact_school_enrolment_is_kept before update or delete on fact_school_enrolment for each row execute function fact_is_kept();

create table fact_school_decision (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    placement_id uuid not null,
    decided_on date not null,
    remains boolean,
    school_considered boolean,
    with_education_agency boolean,
    best_interest_determined boolean,
    transport_arranged_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_school_decision (child_id, id)
);
create unique index fact_school_decision_supersedes on fact_school_decision (child_id, supersedes) where supersedes is not null;
create trigger fact_school_decision_is_kept before update or delete on fact_school_decision for each row execute function fact_is_kept();
