-- Who decides for a child, language and allergies, as they were told.

create table child_basics (
    id uuid not null primary key,
    child_id uuid not null references child (id),
    asked_on date not null,
    authority text,
    language text,
    needs_interpreter boolean,
    allergies text,
    no_known_allergies boolean,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null
);
create index child_basics_by_child on child_basics (child_id);
create trigger child_basics_kept before update or delete on child_basics for each row execute function row_is_kept();
