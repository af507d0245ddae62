-- Lines of due lists that a worker put off, with the reason; and what the supervisor was told of once.

create table due_put_off (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    rule_id text not null,
    rule_title text not null,
    about_kind text not null,
    about_id uuid,
    about_name text,
    episode_id uuid,
    due_on date not null,
    status text not null,
    until date not null,
    reason text not null,
    at timestamptz not null,
    "by" text not null
);
create index due_put_off_by_child on due_put_off (child_id, until);
create trigger due_put_off_kept before update or delete on due_put_off for each row execute function row_is_kept();

create table escalation (
    child_id uuid not null references child (id),
    line text not null,
    alert_id uuid not null references alert (id),
    told_on date not null,
    primary key (child_id, line)
);
create index escalation_by_alert on escalation (alert_id);

create table digest (
    worker_id uuid not null references worker (id),
    day date not null,
    overdue integer not null,
    this_week integer not null,
    at_risk integer not null,
    tasks integer not null,
    made_at timestamptz not null,
    primary key (worker_id, day)
);
