-- The index is made again from what it stands for, now with the beginnings of words and the month of a text.

truncate search_entry;

delete from paper_text where outcome <> 'Read';
delete from paper_unread;
insert into paper_unread (document_id, child_id) select id, child_id from case_document;
update search_state set filled = 0 where exists (select 1 from child);
