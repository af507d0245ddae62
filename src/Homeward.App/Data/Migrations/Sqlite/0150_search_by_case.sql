-- The terms of an entry stand beside it, and what lies in one case lies together: a search in a few cases reads those and no other. A search in many asks the
-- index, which gives an entry's number. All of it is made again from what it stands for, now with the beginnings of words.

drop table search_entry;
create table search_entry (
    child_id blob not null references child (id),
    kind text not null,
    source_id blob not null,
    id integer not null,
    terms text not null,
    primary key (child_id, kind, source_id)
) without rowid, strict;
create unique index search_entry_number on search_entry (id);
create trigger search_entry_gone after delete on search_entry begin delete from search_index where rowid = old.id; end;

insert into search_index (search_index) values ('delete-all');
delete from paper_text where outcome <> 'Read';
delete from paper_unread;
insert into paper_unread (document_id, child_id) select id, child_id from case_document;
update search_state set filled = 0 where exists (select 1 from child);
