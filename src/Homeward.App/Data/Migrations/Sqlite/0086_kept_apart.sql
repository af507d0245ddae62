-- Who reported, and confidential addresses: locked, apart from the record, with everybody who opened one.

create table kept_apart (
    id blob not null primary key,
    child_id blob not null references child (id),
    kind text not null,
    about_id blob,
    locked blob not null,
    recorded_at text not null,
    recorded_by text not null
) without rowid, strict;
create index kept_apart_by_child on kept_apart (child_id);
create trigger kept_apart_kept_on_update before update on kept_apart begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger kept_apart_kept_on_delete before delete on kept_apart begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table apart_release (
    id blob not null primary key,
    child_id blob not null references child (id),
    apart_id blob not null references kept_apart (id),
    reason text not null,
    worker_id blob not null references worker (id),
    by text not null,
    at text not null
) without rowid, strict;
create index apart_release_by_child on apart_release (child_id);
create trigger apart_release_kept_on_update before update on apart_release begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger apart_release_kept_on_delete before delete on apart_release begin select raise(abort, 'What was written down here is never changed or removed.'); end;
