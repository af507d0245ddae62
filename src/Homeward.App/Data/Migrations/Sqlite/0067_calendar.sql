-- The addresses at which calendar programs read a worker's hearings and due dates, and what each was told.

create table calendar_feed (
    id blob not null primary key,
    worker_id blob not null references worker (id),
    key_hash text not null unique,
    initials integer not null,
    made_at text not null,
    revoked_at text,
    last_read_at text
) without rowid, strict;
create unique index calendar_feed_one_a_worker on calendar_feed (worker_id) where revoked_at is null;

create table calendar_entry (
    feed_id blob not null references calendar_feed (id),
    uid text not null,
    summary text not null,
    day text not null,
    at text,
    sequence integer not null,
    cancelled integer not null,
    changed_at text not null,
    primary key (feed_id, uid)
) without rowid, strict;
