-- What a worker's cases are found by, in one place for each worker and kept by the database: the hash of each child's due list, and whether anything stands on the
-- case that may close it. Seventeen children are looked up in the rows of their worker, and not each in tables as large as the agency.

create table caseload_entry (
    worker_id blob not null references worker (id),
    child_id blob not null references child (id),
    due_hash text,
    may_be_closed integer not null,
    primary key (worker_id, child_id)
) without rowid, strict;

create view case_may_be_closed as
select child_id from case_label where lifted_at is null
union all
select merged_child_id from case_merge where undone_at is null;

create trigger caseload_entry_begun after insert on assignment
begin
    insert or ignore into caseload_entry (worker_id, child_id, due_hash, may_be_closed)
    values (new.worker_id, new.child_id, (select due_hash from child_summary where child_id = new.child_id), exists (select 1 from case_may_be_closed where child_id = new.child_id));
end;
create trigger caseload_entry_gone after delete on assignment when not exists (select 1 from assignment where worker_id = old.worker_id and child_id = old.child_id)
begin delete from caseload_entry where worker_id = old.worker_id and child_id = old.child_id; end;
create trigger caseload_entry_stays before update of worker_id, child_id on assignment
begin select raise(abort, 'A part in a case is of one worker and one child.'); end;

-- A summary is taken away only to be made anew, mostly with the hash it had; and of a record that is put to another, which nobody finds.
create trigger caseload_entry_listed after insert on child_summary
begin
    update caseload_entry set due_hash = new.due_hash
    where child_id = new.child_id and due_hash is not new.due_hash and worker_id in (select worker_id from assignment where child_id = new.child_id);
end;
create trigger caseload_entry_listed_again after update of due_hash on child_summary
begin
    update caseload_entry set due_hash = new.due_hash
    where child_id = new.child_id and due_hash is not new.due_hash and worker_id in (select worker_id from assignment where child_id = new.child_id);
end;

create trigger caseload_entry_labelled after insert on case_label
begin
    update caseload_entry set may_be_closed = exists (select 1 from case_may_be_closed where child_id = new.child_id)
    where child_id = new.child_id and worker_id in (select worker_id from assignment where child_id = new.child_id);
end;
create trigger caseload_entry_relabelled after update on case_label
begin
    update caseload_entry set may_be_closed = exists (select 1 from case_may_be_closed where child_id = new.child_id)
    where child_id = new.child_id and worker_id in (select worker_id from assignment where child_id = new.child_id);
end;
create trigger caseload_entry_unlabelled after delete on case_label
begin
    update caseload_entry set may_be_closed = exists (select 1 from case_may_be_closed where child_id = old.child_id)
    where child_id = old.child_id and worker_id in (select worker_id from assignment where child_id = old.child_id);
end;

-- A merge is never removed.
create trigger caseload_entry_merged after insert on case_merge
begin
    update caseload_entry set may_be_closed = exists (select 1 from case_may_be_closed where child_id = new.merged_child_id)
    where child_id = new.merged_child_id and worker_id in (select worker_id from assignment where child_id = new.merged_child_id);
end;
create trigger caseload_entry_unmerged after update on case_merge
begin
    update caseload_entry set may_be_closed = exists (select 1 from case_may_be_closed where child_id = new.merged_child_id)
    where child_id = new.merged_child_id and worker_id in (select worker_id from assignment where child_id = new.merged_child_id);
end;

insert into caseload_entry (worker_id, child_id, due_hash, may_be_closed)
select distinct a.worker_id, a.child_id, s.due_hash, exists (select 1 from case_may_be_closed m where m.child_id = a.child_id)
from assignment a left join child_summary s on s.child_id = a.child_id;
