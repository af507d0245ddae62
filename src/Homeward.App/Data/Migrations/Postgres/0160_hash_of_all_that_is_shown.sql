-- The hash of a due list says the child's name and until when its lines are put off as well, so that a page may keep what it read by it: every list is made again.

update child_summary set computed_by = '', due_hash = '';
