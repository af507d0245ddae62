-- Who may see whose case: agencies, what part a worker has in a case, labels that cut a case off, break-glass, and who looked.

create table agency (
    id blob not null primary key,
    name text not null,
    custodian integer not null
) without rowid, strict;
create unique index agency_one_custodian on agency (custodian) where custodian;

alter table worker add column agency_id blob references agency (id);
alter table worker add column left_on text;
create index worker_supervisor on worker (supervisor_id);

-- One worker is responsible for a child; others (contract agency, attorney, clinician, foster parent) may have a part in the case beside.
alter table assignment add column part text not null default 'Responsible';
drop index assignment_one_worker_a_child;
create unique index assignment_one_worker_a_child on assignment (child_id) where "to" is null and part = 'Responsible';
create index assignment_by_child on assignment (child_id, worker_id);

create table case_label (
    id blob not null primary key,
    child_id blob not null references child (id),
    kind text not null,
    set_by blob not null references worker (id),
    set_at text not null,
    reason text not null,
    lifted_at text,
    lifted_by blob references worker (id)
) without rowid, strict;
create unique index case_label_one_of_a_kind on case_label (child_id, kind) where lifted_at is null;

create table case_audience (
    child_id blob not null references child (id),
    worker_id blob not null references worker (id),
    primary key (child_id, worker_id)
) without rowid, strict;

-- People a worker is, or lives with: she never opens a case they are in.
create table worker_household (
    worker_id blob not null references worker (id),
    person_id blob not null,
    primary key (worker_id, person_id)
) without rowid, strict;

create table break_glass (
    id blob not null primary key,
    worker_id blob not null references worker (id),
    child_id blob not null references child (id),
    category text not null,
    reason text not null,
    opened_at text not null,
    ends_at text not null,
    reviewed_at text,
    reviewed_by blob references worker (id),
    review text
) without rowid, strict;
create index break_glass_by_worker on break_glass (worker_id, child_id, ends_at);
create index break_glass_unreviewed on break_glass (opened_at) where reviewed_at is null;

create table case_read (
    id integer not null primary key,
    at text not null,
    worker_id blob not null,
    child_id blob not null,
    page text not null,
    "right" text not null,
    "from" text not null
) strict;
create index case_read_by_child on case_read (child_id, at);
create index case_read_by_worker on case_read (worker_id, at);
create trigger case_read_kept_on_update before update on case_read begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger case_read_kept_on_delete before delete on case_read begin select raise(abort, 'What was written down here is never changed or removed.'); end;
