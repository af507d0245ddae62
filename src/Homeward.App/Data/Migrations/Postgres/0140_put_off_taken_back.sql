-- That a line is put off can be taken back before its day.

create table due_put_off_taken_back (
    put_off_id uuid not null primary key references due_put_off (id),
    child_id uuid not null references child (id),
    at timestamptz not null,
    "by" text not null
);
create index due_put_off_taken_back_by_child on due_put_off_taken_back (child_id);
create trigger due_put_off_taken_back_kept before update or delete on due_put_off_taken_back for each row execute function row_is_kept();
