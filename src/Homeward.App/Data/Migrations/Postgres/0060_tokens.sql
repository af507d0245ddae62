-- Keys to the API. Only their hashes stand here.

create table api_token (
    id uuid not null primary key,
    account_id uuid not null references account (id),
    name text not null,
    hash bytea not null,
    scope text not null,
    made_at timestamptz not null,
    ends_at timestamptz not null,
    revoked_at timestamptz,
    last_used_at timestamptz,
    last_used_from text
);
create unique index api_token_one_a_hash on api_token (hash);
create index api_token_by_account on api_token (account_id);
