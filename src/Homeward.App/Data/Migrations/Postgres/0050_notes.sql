-- What is written about a child, version after version; what was told of a removal, a relative, a service.

create table case_note (
    child_id uuid not null references child (id),
    id uuid not null,
    about_id uuid,
    kind text not null,
    text text not null,
    writer_id uuid not null references worker (id),
    written_by text not null,
    at timestamptz not null,
    supersedes uuid,
    amendment text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references case_note (child_id, id)
);
create unique index case_note_supersedes on case_note (child_id, supersedes) where supersedes is not null;
create index case_note_by_time on case_note (child_id, at);
create trigger case_note_kept before update or delete on case_note for each row execute function row_is_kept();

create table removal_circumstance (
    child_id uuid not null references child (id),
    removal_id uuid not null,
    kind text not null,
    primary key (child_id, removal_id, kind),
    foreign key (child_id, removal_id) references fact_removal (child_id, id)
);
create trigger removal_circumstance_kept before update or delete on removal_circumstance for each row execute function row_is_kept();

create table relative_reply (
    child_id uuid not null references child (id),
    id uuid not null,
    person_id uuid not null,
    kind text not null,
    "on" date not null,
    words text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    primary key (child_id, id)
);
create trigger relative_reply_kept before update or delete on relative_reply for each row execute function row_is_kept();

create table service_referral (
    child_id uuid not null references child (id),
    id uuid not null,
    person_id uuid,
    kind text not null,
    need text,
    provider text,
    referred_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    primary key (child_id, id)
);
create trigger service_referral_kept before update or delete on service_referral for each row execute function row_is_kept();
