-- What was done: one chained entry for each change, written in its transaction, and the answer each operation's key was given.

create table ledger_entry (
    sequence bigint not null primary key,
    at timestamptz not null,
    worker_id uuid,
    worker text not null,
    process text not null,
    reason text,
    "from" text not null,
    children text not null,
    records text not null,
    previous_hash bytea not null,
    hash bytea not null
);
create trigger ledger_entry_kept before update or delete on ledger_entry for each row execute function row_is_kept();

-- Which entries changed which child, and the version each left the child at.
create table ledger_child (
    child_id uuid not null references child (id),
    version bigint not null,
    sequence bigint not null references ledger_entry (sequence),
    primary key (child_id, version)
);

create table ledger_head (
    one integer not null primary key check (one = 1),
    sequence bigint not null,
    hash bytea not null
);
insert into ledger_head (one, sequence, hash) values (1, 0, decode(repeat('00', 32), 'hex'));

create table operation (
    key uuid not null primary key,
    worker_id uuid not null,
    process text not null,
    content_hash bytea not null,
    answer text not null,
    at timestamptz not null
);
create index operation_by_time on operation (at);
