-- What is written about a child, version after version; what was told of a removal, a relative, a service.

create table case_note (
    child_id blob not null references child (id),
    id blob not null,
    about_id blob,
    kind text not null,
    text text not null,
    writer_id blob not null references worker (id),
    written_by text not null,
    at text not null,
    supersedes blob,
    amendment text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references case_note (child_id, id)
) without rowid, strict;
create unique index case_note_supersedes on case_note (child_id, supersedes) where supersedes is not null;
create index case_note_by_time on case_note (child_id, at);
create trigger case_note_kept_on_update before update on case_note begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger case_note_kept_on_delete before delete on case_note begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table removal_circumstance (
    child_id blob not null references child (id),
    removal_id blob not null,
    kind text not null,
    primary key (child_id, removal_id, kind),
    foreign key (child_id, removal_id) references fact_removal (child_id, id)
) without rowid, strict;
create trigger removal_circumstance_kept_on_update before update on removal_circumstance begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger removal_circumstance_kept_on_delete before delete on removal_circumstance begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table relative_reply (
    child_id blob not null references child (id),
    id blob not null,
    person_id blob not null,
    kind text not null,
    "on" text not null,
    words text,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    primary key (child_id, id)
) without rowid, strict;
create trigger relative_reply_kept_on_update before update on relative_reply begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger relative_reply_kept_on_delete before delete on relative_reply begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table service_referral (
    child_id blob not null references child (id),
    id blob not null,
    person_id blob,
    kind text not null,
    need text,
    provider text,
    referred_on text not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    primary key (child_id, id)
) without rowid, strict;
create trigger service_referral_kept_on_update before update on service_referral begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger service_referral_kept_on_delete before delete on service_referral begin select raise(abort, 'What was written down here is never changed or removed.'); end;
