-- The words of orders and of the findings in them, the tasks their lines become, and who is told of what is missing.

create table order_text (
    child_id blob not null references child (id),
    order_id blob not null,
    text text not null,
    state text,
    recorded_at text not null,
    recorded_by text not null,
    primary key (child_id, order_id)
) without rowid, strict;
create trigger order_text_kept_on_update before update on order_text begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger order_text_kept_on_delete before delete on order_text begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table finding_words (
    child_id blob not null references child (id),
    finding_id blob not null,
    order_id blob not null,
    words text not null,
    primary key (child_id, finding_id),
    foreign key (child_id, finding_id) references fact_finding (child_id, id)
) without rowid, strict;
create trigger finding_words_kept_on_update before update on finding_words begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger finding_words_kept_on_delete before delete on finding_words begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table case_task (
    id blob not null primary key,
    child_id blob not null references child (id),
    words text not null,
    owner_id blob not null references worker (id),
    due_on text not null,
    order_id blob,
    created_at text not null,
    created_by text not null,
    done_at text,
    done_by text,
    outcome text
) without rowid, strict;
create index case_task_open on case_task (owner_id, due_on) where done_at is null;
create index case_task_by_child on case_task (child_id);

create table case_task_owner (
    task_id blob not null references case_task (id),
    number integer not null,
    worker_id blob not null references worker (id),
    at text not null,
    "by" text not null,
    reason text,
    primary key (task_id, number)
) without rowid, strict;
create trigger case_task_owner_kept_on_update before update on case_task_owner begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger case_task_owner_kept_on_delete before delete on case_task_owner begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table alert (
    id blob not null primary key,
    child_id blob not null references child (id),
    worker_id blob not null references worker (id),
    sentence text not null,
    about_id blob,
    at text not null,
    seen_at text
) without rowid, strict;
create index alert_unseen on alert (worker_id, at) where seen_at is null;
create index alert_by_child on alert (child_id);
