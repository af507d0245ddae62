-- What was done: one chained entry for each change, written in its transaction, and the answer each operation's key was given.

create table ledger_entry (
    sequence integer not null primary key,
    at text not null,
    worker_id blob,
    worker text not null,
    process text not null,
    reason text,
    "from" text not null,
    children text not null,
    records text not null,
    previous_hash blob not null,
    hash blob not null
) without rowid, strict;
create trigger ledger_entry_kept_on_update before update on ledger_entry begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger ledger_entry_kept_on_delete before delete on ledger_entry begin select raise(abort, 'What was written down here is never changed or removed.'); end;

-- Which entries changed which child, and the version each left the child at.
create table ledger_child (
    child_id blob not null references child (id),
    version integer not null,
    sequence integer not null references ledger_entry (sequence),
    primary key (child_id, version)
) without rowid, strict;

create table ledger_head (
    one integer not null primary key check (one = 1),
    sequence integer not null,
    hash blob not null
) without rowid, strict;
insert into ledger_head (one, sequence, hash) values (1, 0, zeroblob(32));

create table operation (
    key blob not null primary key,
    worker_id blob not null,
    process text not null,
    content_hash blob not null,
    answer text not null,
    at text not null
) without rowid, strict;
create index operation_by_time on operation (at);
