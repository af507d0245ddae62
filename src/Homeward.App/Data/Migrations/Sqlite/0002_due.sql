-- The projection: what is owed to each child, and each child as a list shows them. Every row can be made again from the facts.

create table child_summary (
    child_id blob not null primary key references child (id),
    date_of_birth text,
    in_care_since text,
    setting text,
    placed_on text,
    overlay text not null,
    last_seen_on text,
    next_due_on text,
    next_rule_id text,
    next_rule_from text,
    overdue_count integer not null,
    due_soon_count integer not null,
    computed_for text not null,
    computed_by text not null,
    due_hash text not null
) without rowid, strict;
create index child_summary_computed on child_summary (computed_for, computed_by);

create table due_item (
    child_id blob not null references child (id),
    number integer not null,
    rule_id text not null,
    rule_from text,
    about_kind text not null,
    about_id blob,
    about_name text,
    episode_id blob,
    window_from text,
    due_on text,
    due_at text,
    status text not null,
    satisfied_on text,
    satisfied_by blob,
    tolling text,
    can_still_be_met integer not null,
    not_collected integer not null,
    owed integer not null,
    because text not null,
    primary key (child_id, number)
) without rowid, strict;
-- A worker's list reads this index alone: the few lines of a child that somebody has to act on.
create index due_item_owed on due_item (child_id, due_on, status, number) where owed = 1;
