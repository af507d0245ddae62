-- What is found by its words. The index holds terms only, letters and digits already folded, so that its own tokenizer has nothing to do but split at blanks;
-- it is filled with what it stands for, in one transaction, and can be made again from it.

create table search_entry (
    id integer not null primary key,
    child_id blob not null references child (id),
    kind text not null,
    source_id blob not null
) strict;
create unique index search_entry_source on search_entry (child_id, kind, source_id);

create virtual table search_index using fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
create trigger search_entry_gone after delete on search_entry begin delete from search_index where rowid = old.id; end;

-- Whether a record that was there before the index has been filled in.
create table search_state (
    one integer not null primary key check (one = 1),
    filled integer not null
) strict;
insert into search_state (one, filled) select 1, not exists (select 1 from child);
