-- Who decides for a child, language and allergies, as they were told.

create table child_basics (
    id blob not null primary key,
    child_id blob not null references child (id),
    asked_on text not null,
    authority text,
    language text,
    needs_interpreter integer,
    allergies text,
    no_known_allergies integer,
    recorded_at text not null,
    recorded_by text not null,
    source text not null
) without rowid, strict;
create index child_basics_by_child on child_basics (child_id);
create trigger child_basics_kept_on_update before update on child_basics begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger child_basics_kept_on_delete before delete on child_basics begin select raise(abort, 'What was written down here is never changed or removed.'); end;
