-- Keys to the API. Only their hashes stand here.

create table api_token (
    id blob not null primary key,
    account_id blob not null references account (id),
    name text not null,
    hash blob not null,
    scope text not null,
    made_at text not null,
    ends_at text not null,
    revoked_at text,
    last_used_at text,
    last_used_from text
) without rowid, strict;
create unique index api_token_one_a_hash on api_token (hash);
create index api_token_by_account on api_token (account_id);
