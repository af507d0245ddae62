-- Schools, and what was decided about them at each placement.

create table fact_school_enrolment (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    school text,
    "from" text not null,
    "to" text,
    change text,
    records_requested_on text,
    records_received_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_school_enrolment (child_id, id)
) without rowid, strict;
create unique index fact_school_enrolment_supersedes on fact_school_enrolment (child_id, supersedes) where supersedes is not null;
create trigger fact_school_enrolment_kept_on_update before update on fact_school_enrolment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_school_enrolment_kept_on_delete before delete on fact_school_enrolment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_school_decision (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    placement_id blob not null,
    decided_on text not null,
    remains integer,
    school_considered integer,
    with_education_agency integer,
    best_interest_determined integer,
    transport_arranged_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_school_decision (child_id, id)
) without rowid, strict;
create unique index fact_school_decision_supersedes on fact_school_decision (child_id, supersedes) where supersedes is not null;
create trigger fact_school_decision_kept_on_update before update on fact_school_decision begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_school_decision_kept_on_delete before delete on fact_school_decision begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
