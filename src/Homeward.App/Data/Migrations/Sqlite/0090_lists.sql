-- The lines of a list carry the name of their rule and what they are about since they can be put off: the index holds these too, or SQLite would read every line
-- of a child to show a few.
drop index due_item_owed;
create index due_item_owed on due_item (child_id, due_on, owed, status, number, rule_id, rule_title, about_kind, about_id, about_name, episode_id, because) where owed;
