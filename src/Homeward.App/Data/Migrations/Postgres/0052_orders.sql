-- The words of orders and of the findings in them, the tasks their lines become, and who is told of what is missing.

create table order_text (
    child_id uuid not null references child (id),
    order_id uuid not null,
    text text not null,
    state text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (child_id, order_id)
);
create trigger order_text_kept before update or delete on order_text for each row execute function row_is_kept();

create table finding_words (
    child_id uuid not null references child (id),
    finding_id uuid not null,
    order_id uuid not null,
    words text not null,
    primary key (child_id, finding_id),
    foreign key (child_id, finding_id) references fact_finding (child_id, id)
);
create trigger finding_words_kept before update or delete on finding_words for each row execute function row_is_kept();

create table case_task (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    words text not null,
    owner_id uuid not null references worker (id),
    due_on date not null,
    order_id uuid,
    created_at timestamptz not null,
    created_by text not null,
    done_at timestamptz,
    done_by text,
    outcome text
);
create index case_task_open on case_task (owner_id, due_on) where done_at is null;
create index case_task_by_child on case_task (child_id);

create table case_task_owner (
    task_id uuid not null references case_task (id),
    number integer not null,
    worker_id uuid not null references worker (id),
    at timestamptz not null,
    "by" text not null,
    reason text,
    primary key (task_id, number)
);
create trigger case_task_owner_kept before update or delete on case_task_owner for each row execute function row_is_kept();

create table alert (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    worker_id uuid not null references worker (id),
    sentence text not null,
    about_id uuid,
    at timestamptz not null,
    seen_at timestamptz
);
create index alert_unseen on alert (worker_id, at) where seen_at is null;
create index alert_by_child on alert (child_id);
