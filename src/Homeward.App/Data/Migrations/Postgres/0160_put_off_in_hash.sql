-- The hash of a due list says until when its lines are put off as well; the lists that have such lines are made again.

update child_summary set computed_by = '', due_hash = '' where child_id in (select child_id from due_put_off);
