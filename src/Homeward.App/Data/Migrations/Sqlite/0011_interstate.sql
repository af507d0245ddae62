-- Requests to other states, their supervision, and stays there.

create table fact_interstate_request (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    regulation text not null,
    provider text,
    ordered_on text,
    agency_received_on text,
    sending_office_received_on text,
    received_on text,
    report_returned_on text,
    report_received_on text,
    report_rejected_on text,
    rejected_on_content integer,
    study_by_public_agency integer,
    decision text not null,
    decided_on text,
    approval_through text,
    reconsideration_asked_on text,
    reconsidered_on text,
    placed_on text,
    notice_sent_on text,
    notice_received_on text,
    removal_notice_on text,
    removal_notice_lifted_on text,
    returned_on text,
    closed_on text,
    closure_notice_sent_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_interstate_request (child_id, id)
) without rowid, strict;
create unique index fact_interstate_request_supersedes on fact_interstate_request (child_id, supersedes) where supersedes is not null;
create trigger fact_interstate_request_kept_on_update before update on fact_interstate_request begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_interstate_request_kept_on_delete before delete on fact_interstate_request begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_interstate_contact (
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
    foreign key (child_id, supersedes) references fact_interstate_contact (child_id, id)
) without rowid, strict;
create unique index fact_interstate_contact_supersedes on fact_interstate_contact (child_id, supersedes) where supersedes is not null;
create trigger fact_interstate_contact_kept_on_update before update on fact_interstate_contact begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_interstate_contact_kept_on_delete before delete on fact_interstate_contact begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_interstate_stay (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "from" text not null,
    planned_through text,
    "to" text,
    vacation_through text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_interstate_stay (child_id, id)
) without rowid, strict;
create unique index fact_interstate_stay_supersedes on fact_interstate_stay (child_id, supersedes) where supersedes is not null;
create trigger fact_interstate_stay_kept_on_update before update on fact_interstate_stay begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_interstate_stay_kept_on_delete before delete on fact_interstate_stay begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
