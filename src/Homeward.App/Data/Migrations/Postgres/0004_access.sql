-- Who may see whose case: agencies, what part a worker has in a case, labels that cut a case off, break-glass, and who looked.

create table agency (
    id uuid not null primary key,
    name text not null,
    custodian boolean not null
);
create unique index agency_one_custodian on agency (custodian) where custodian;

alter table worker add column agency_id uuid references agency (id);
alter table worker add column left_on date;
create index worker_supervisor on worker (supervisor_id);

-- One worker is responsible for a child; others (contract agency, attorney, clinician, foster parent) may have a part in the case beside.
alter table assignment add column part text not null default 'Responsible';
drop index assignment_one_worker_a_child;
create unique index assignment_one_worker_a_child on assignment (child_id) where "to" is null and part = 'Responsible';
create index assignment_by_child on assignment (child_id, worker_id);

create table case_label (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    kind text not null,
    set_by uuid not null references worker (id),
    set_at timestamptz not null,
    reason text not null,
    lifted_at timestamptz,
    lifted_by uuid references worker (id)
);
create unique index case_label_one_of_a_kind on case_label (child_id, kind) where lifted_at is null;

create table case_audience (
    child_id uuid not null references child (id),
    worker_id uuid not null references worker (id),
    primary key (child_id, worker_id)
);

-- People a worker is, or lives with: she never opens a case they are in.
create table worker_household (
    worker_id uuid not null references worker (id),
    person_id uuid not null,
    primary key (worker_id, person_id)
);

create table break_glass (
    id uuid not null primary key,
    worker_id uuid not null references worker (id),
    child_id uuid not null references child (id),
    category text not null,
    reason text not null,
    opened_at timestamptz not null,
    ends_at timestamptz not null,
    reviewed_at timestamptz,
    reviewed_by uuid references worker (id),
    review text
);
create index break_glass_by_worker on break_glass (worker_id, child_id, ends_at);
create index break_glass_unreviewed on break_glass (opened_at) where reviewed_at is null;

create table case_read (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    worker_id uuid not null,
    child_id uuid not null,
    page text not null,
    "right" text not null,
    "from" text not null
);
create index case_read_by_child on case_read (child_id, at);
create index case_read_by_worker on case_read (worker_id, at);
create function row_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What was written down here is never changed or removed.' using errcode = 'restrict_violation';
end $$;
create trigger case_read_kept before update or delete on case_read for each row execute function row_is_kept();
