-- What somebody has written on a page and not yet saved: theirs alone, for that address alone.

create table draft (
    worker_id blob not null references worker (id),
    address text not null,
    answers text not null,
    saved_at text not null,
    primary key (worker_id, address)
) without rowid, strict;
