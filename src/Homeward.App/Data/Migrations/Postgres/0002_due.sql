-- The projection: what is owed to each child, and each child as a list shows them. Every row can be made again from the facts.

create table child_summary (
    child_id uuid not null primary key references child (id),
    date_of_birth date,
    in_care_since date,
    setting text,
    placed_on date,
    overlay text not null,
    last_seen_on date,
    next_due_on date,
    next_rule_id text,
    next_rule_from date,
    overdue_count integer not null,
    due_soon_count integer not null,
    computed_for date not null,
    computed_by text not null,
    due_hash text not null
);
create index child_summary_computed on child_summary (computed_for, computed_by);

create table due_item (
    child_id uuid not null references child (id),
    number integer not null,
    rule_id text not null,
    rule_from date,
    about_kind text not null,
    about_id uuid,
    about_name text,
    episode_id uuid,
    window_from date,
    due_on date,
    due_at timestamptz,
    status text not null,
    satisfied_on date,
    satisfied_by uuid,
    tolling text,
    can_still_be_met boolean not null,
    not_collected boolean not null,
    owed boolean not null,
    because text not null,
    primary key (child_id, number)
);
-- A worker's list reads this index alone: the few lines of a child that somebody has to act on.
create index due_item_owed on due_item (child_id, due_on, status, number) where owed;
