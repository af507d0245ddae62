-- What is found by its words. The terms are letters and digits already folded; they are filled with what they stand for, in one transaction, and can be made
-- again from it.

create table search_entry (
    id bigint generated always as identity primary key,
    child_id uuid not null references child (id),
    kind text not null,
    source_id uuid not null,
    position bigint,
    terms tsvector not null
);
create unique index search_entry_source on search_entry (child_id, kind, source_id);
create index search_entry_terms on search_entry using gin (terms);
create index search_entry_newest on search_entry (position desc) where position is not null;

-- Whether a record that was there before the index has been filled in.
create table search_state (
    one integer not null primary key check (one = 1),
    filled integer not null
);
insert into search_state (one, filled) select 1, case when exists (select 1 from child) then 0 else 1 end;
