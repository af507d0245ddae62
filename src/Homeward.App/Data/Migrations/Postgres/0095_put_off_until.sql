-- A line of a due list knows until when it is put off, so that the list of Today reads one narrow index and then the few lines it shows.

alter table due_item add column put_off_until date;
update child_summary set computed_by = '', due_hash = '' where child_id in (select child_id from due_put_off);
drop index due_item_owed;
create index due_item_owed on due_item (child_id, due_on) include (status, number, put_off_until) where owed;
