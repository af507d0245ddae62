-- Requests to other states, their supervision, and stays there.

create table fact_interstate_request (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    regulation text not null,
    provider text,
    ordered_on date,
    agency_received_on date,
    sending_office_received_on date,
    received_on date,
    report_returned_on date,
    report_received_on date,
    report_rejected_on date,
    rejected_on_content boolean,
    study_by_public_agency boolean,
    decision text not null,
    decided_on date,
    approval_through date,
    reconsideration_asked_on date,
    reconsidered_on date,
    placed_on date,
    notice_sent_on date,
    notice_received_on date,
    removal_notice_on date,
    removal_notice_lifted_on date,
    returned_on date,
    closed_on date,
    closure_notice_sent_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_interstate_request (child_id, id)
);
create unique index fact_interstate_request_supersedes on fact_interstate_request (child_id, supersedes) where supersedes is not null;
create trigger fact_interstate_request_is_kept before update or delete on fact_interstate_request for each row execute function fact_is_kept();

create table fact_interstate_contact (
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
    foreign key (child_id, supersedes) references fact_interstate_contact (child_id, id)
);
create unique index fact_interstate_contact_supersedes on fact_interstate_contact (child_id, supersedes) where supersedes is not null;
create trigger fact_interstate_contact_is_kept before update or delete on fact_interstate_contact for each row execute function fact_is_kept();

create table fact_interstate_stay (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "from" date not null,
    planned_through date,
    "to" date,
    vacation_through date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_interstate_stay (child_id, id)
);
create unique index fact_interstate_stay_supersedes on fact_interstate_stay (child_id, supersedes) where supersedes is not null;
create trigger fact_interstate_stay_is_kept before update or delete on fact_interstate_stay for each row execute function fact_is_kept();
