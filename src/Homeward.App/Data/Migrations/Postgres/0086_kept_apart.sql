-- Who reported, and confidential addresses: locked, apart from the record, with everybody who opened one.

create table kept_apart (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    kind text not null,
    about_id uuid,
    locked bytea not null,
    recorded_at timestamptz not null,
    recorded_by text not null
);
create index kept_apart_by_child on kept_apart (child_id);
create trigger kept_apart_kept before update or delete on kept_apart for each row execute function row_is_kept();

create table apart_release (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    apart_id uuid not null references kept_apart (id),
    reason text not null,
    worker_id uuid not null references worker (id),
    by text not null,
    at timestamptz not null
);
create index apart_release_by_child on apart_release (child_id);
create trigger apart_release_kept before update or delete on apart_release for each row execute function row_is_kept();
