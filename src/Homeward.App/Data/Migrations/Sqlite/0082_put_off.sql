-- Lines of due lists that a worker put off, with the reason; and what the supervisor was told of once.

create table due_put_off (
    id blob not null primary key,
    child_id blob not null references child (id),
    rule_id text not null,
    rule_title text not null,
    about_kind text not null,
    about_id blob,
    about_name text,
    episode_id blob,
    due_on text not null,
    status text not null,
    until text not null,
    reason text not null,
    at text not null,
    "by" text not null
) without rowid, strict;
create index due_put_off_by_child on due_put_off (child_id, until);
create trigger due_put_off_kept_on_update before update on due_put_off begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger due_put_off_kept_on_delete before delete on due_put_off begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table escalation (
    child_id blob not null references child (id),
    line text not null,
    alert_id blob not null references alert (id),
    told_on text not null,
    primary key (child_id, line)
) without rowid, strict;
create index escalation_by_alert on escalation (alert_id);

create table digest (
    worker_id blob not null references worker (id),
    day text not null,
    overdue integer not null,
    this_week integer not null,
    at_risk integer not null,
    tasks integer not null,
    made_at text not null,
    primary key (worker_id, day)
) without rowid, strict;
