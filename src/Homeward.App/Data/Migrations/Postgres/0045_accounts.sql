-- Who signs in: one account a worker, what it is opened with, and the sessions that are open. No secret stands here as it was given.

create table account (
    id uuid not null primary key,
    worker_id uuid not null references worker (id),
    user_name text not null,
    user_name_key text not null,
    created_at timestamptz not null,
    disabled_at timestamptz,
    last_used_at timestamptz,
    password_hash text,
    totp_secret text,
    totp_step bigint,
    by_provider boolean not null,
    provider text,
    subject text
);
create unique index account_one_a_worker on account (worker_id);
create unique index account_one_a_name on account (user_name_key);
create unique index account_one_a_subject on account (provider, subject) where subject is not null;

create table passkey (
    id bytea not null primary key,
    account_id uuid not null references account (id),
    name text not null,
    public_key bytea not null,
    sign_count bigint not null,
    transports text,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    attestation bytea not null,
    client_data bytea not null,
    added_at timestamptz not null,
    last_used_at timestamptz
);
create index passkey_by_account on passkey (account_id);

create table recovery_code (
    account_id uuid not null references account (id),
    hash bytea not null,
    made_at timestamptz not null,
    used_at timestamptz,
    primary key (account_id, hash)
);

create table invitation (
    id uuid not null primary key,
    account_id uuid not null references account (id),
    code_hash bytea not null,
    made_by uuid not null references worker (id),
    made_at timestamptz not null,
    ends_at timestamptz not null,
    needs_second boolean not null,
    confirmed_by uuid references worker (id),
    used_at timestamptz,
    constraint invitation_second_is_another check (confirmed_by is null or confirmed_by <> made_by)
);
create index invitation_by_account on invitation (account_id);

create table session (
    hash bytea not null primary key,
    account_id uuid not null references account (id),
    started_at timestamptz not null,
    last_seen_at timestamptz not null,
    proved_at timestamptz not null,
    way text not null,
    address text not null,
    provider_session text
);
create index session_by_account on session (account_id);
create index session_by_provider on session (provider_session) where provider_session is not null;

create table failed_tries (
    name_hash text not null primary key,
    count integer not null,
    last_at timestamptz not null
);

create table spent_step (
    id text not null primary key,
    ends_at timestamptz not null
);

create table protected_key (
    name text not null primary key,
    xml text not null
);
