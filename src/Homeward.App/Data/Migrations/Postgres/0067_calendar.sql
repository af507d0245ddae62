-- The addresses at which calendar programs read a worker's hearings and due dates, and what each was told.

create table calendar_feed (
    id uuid not null primary key,
    worker_id uuid not null references worker (id),
    key_hash text not null unique,
    initials boolean not null,
    made_at timestamptz not null,
    revoked_at timestamptz,
    last_read_at timestamptz
);
create unique index calendar_feed_one_a_worker on calendar_feed (worker_id) where revoked_at is null;

create table calendar_entry (
    feed_id uuid not null references calendar_feed (id),
    uid text not null,
    summary text not null,
    day date not null,
    at timestamptz,
    sequence integer not null,
    cancelled boolean not null,
    changed_at timestamptz not null,
    primary key (feed_id, uid)
);
