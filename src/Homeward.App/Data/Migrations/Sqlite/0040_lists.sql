-- What every list asks of the whole agency: in which cases a person of the worker's own household stands, and the workers by name.

create index fact_person_by_person on fact_person (person_id);
create index worker_by_name on worker (name);

-- A child's lines that somebody has to act on, with all that a list shows of them: without this a list reads every line of the child. SQLite takes the index
-- only where it holds every column of the query, and where its condition is written as the query writes it.
drop index due_item_owed;
create index due_item_owed on due_item (child_id, due_on, owed, status, number, rule_id, rule_from, about_name, because) where owed;
