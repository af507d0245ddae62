-- That a line is put off can be taken back before its day.

create table due_put_off_taken_back (
    put_off_id blob not null primary key references due_put_off (id),
    child_id blob not null references child (id),
    at text not null,
    "by" text not null
) without rowid, strict;
create index due_put_off_taken_back_by_child on due_put_off_taken_back (child_id);
create trigger due_put_off_taken_back_kept_on_update before update on due_put_off_taken_back begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger due_put_off_taken_back_kept_on_delete before delete on due_put_off_taken_back begin select raise(abort, 'What was written down here is never changed or removed.'); end;
