-- Who signs in: one account a worker, what it is opened with, and the sessions that are open. No secret stands here as it was given.

create table account (
    id blob not null primary key,
    worker_id blob not null references worker (id),
    user_name text not null,
    user_name_key text not null,
    created_at text not null,
    disabled_at text,
    last_used_at text,
    password_hash text,
    totp_secret text,
    totp_step integer,
    by_provider integer not null,
    provider text,
    subject text
) without rowid, strict;
create unique index account_one_a_worker on account (worker_id);
create unique index account_one_a_name on account (user_name_key);
create unique index account_one_a_subject on account (provider, subject) where subject is not null;

create table passkey (
    id blob not null primary key,
    account_id blob not null references account (id),
    name text not null,
    public_key blob not null,
    sign_count integer not null,
    transports text,
    user_verified integer not null,
    backup_eligible integer not null,
    backed_up integer not null,
    attestation blob not null,
    client_data blob not null,
    added_at text not null,
    last_used_at text
) without rowid, strict;
create index passkey_by_account on passkey (account_id);

create table recovery_code (
    account_id blob not null references account (id),
    hash blob not null,
    made_at text not null,
    used_at text,
    primary key (account_id, hash)
) without rowid, strict;

create table invitation (
    id blob not null primary key,
    account_id blob not null references account (id),
    code_hash blob not null,
    made_by blob not null references worker (id),
    made_at text not null,
    ends_at text not null,
    needs_second integer not null,
    confirmed_by blob references worker (id),
    used_at text,
    constraint invitation_second_is_another check (confirmed_by is null or confirmed_by <> made_by)
) without rowid, strict;
create index invitation_by_account on invitation (account_id);

create table session (
    hash blob not null primary key,
    account_id blob not null references account (id),
    started_at text not null,
    last_seen_at text not null,
    proved_at text not null,
    way text not null,
    address text not null,
    provider_session text
) without rowid, strict;
create index session_by_account on session (account_id);
create index session_by_provider on session (provider_session) where provider_session is not null;

create table failed_tries (
    name_hash text not null primary key,
    count integer not null,
    last_at text not null
) without rowid, strict;

create table spent_step (
    id text not null primary key,
    ends_at text not null
) without rowid, strict;

create table protected_key (
    name text not null primary key,
    xml text not null
) without rowid, strict;
