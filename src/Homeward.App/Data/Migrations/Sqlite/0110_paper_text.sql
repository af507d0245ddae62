-- The text of papers, so far as a program could read it: locked, and only to show where a word stands; it is no part of the record and can be read again.

create table paper_text (
    document_id blob not null,
    child_id blob not null,
    outcome text not null,
    cut integer not null check (cut in (0, 1)),
    words blob,
    primary key (document_id, child_id),
    foreign key (child_id, document_id) references case_document (child_id, id)
) without rowid, strict;
create index paper_text_by_child on paper_text (child_id, document_id);

-- Papers whose text is not in the index yet, however they came onto the record.
create table paper_unread (
    document_id blob not null,
    child_id blob not null,
    primary key (document_id, child_id),
    foreign key (child_id, document_id) references case_document (child_id, id)
) without rowid, strict;
create index paper_unread_by_child on paper_unread (child_id, document_id);
create trigger case_document_unread after insert on case_document begin insert into paper_unread (document_id, child_id) values (new.id, new.child_id); end;

insert into paper_unread (document_id, child_id) select id, child_id from case_document;
update search_state set filled = 0 where exists (select 1 from case_document);
