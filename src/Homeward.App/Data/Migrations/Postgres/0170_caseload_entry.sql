-- What a worker's cases are found by, in one place for each worker and kept by the database: the hash of each child's due list, and whether anything stands on the
-- case that may close it. Seventeen children are looked up in the rows of their worker, and not each in tables as large as the agency.

create table caseload_entry (
    worker_id uuid not null references worker (id),
    child_id uuid not null references child (id),
    due_hash text,
    may_be_closed boolean not null,
    primary key (worker_id, child_id)
);

create view case_may_be_closed as
select child_id from case_label where lifted_at is null
union all
select merged_child_id from case_merge where undone_at is null;

-- Who begins a part in a case waits for whoever is changing the case at that moment, and finds what they have changed.
create function caseload_entry_begins() returns trigger language plpgsql as $$
begin
    perform 1 from child where id = new.child_id for no key update;
    insert into caseload_entry (worker_id, child_id, due_hash, may_be_closed)
    values (new.worker_id, new.child_id, (select due_hash from child_summary where child_id = new.child_id), exists (select 1 from case_may_be_closed where child_id = new.child_id))
    on conflict do nothing;
    return null;
end $$;
create function caseload_entry_ends() returns trigger language plpgsql as $$
begin
    delete from caseload_entry e where e.worker_id = old.worker_id and e.child_id = old.child_id
        and not exists (select 1 from assignment a where a.worker_id = old.worker_id and a.child_id = old.child_id);
    return null;
end $$;
create function caseload_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A part in a case is of one worker and one child.';
end $$;
create trigger caseload_entry_begun after insert on assignment for each row execute function caseload_entry_begins();
create trigger caseload_entry_gone after delete on assignment for each row execute function caseload_entry_ends();
create trigger caseload_entry_stays before update on assignment for each row
when (old.worker_id <> new.worker_id or old.child_id <> new.child_id) execute function caseload_entry_stays();

-- Whoever writes a child's lines has taken the child before. A summary is taken away only to be made anew, mostly with the hash it had; and of a record that is put to
-- another, which nobody finds.
create function caseload_entry_lists() returns trigger language plpgsql as $$
begin
    update caseload_entry e set due_hash = l.due_hash
    from listed l join assignment a on a.child_id = l.child_id
    where e.worker_id = a.worker_id and e.child_id = l.child_id and e.due_hash is distinct from l.due_hash;
    return null;
end $$;
create trigger caseload_entry_listed after insert on child_summary referencing new table as listed for each statement execute function caseload_entry_lists();
create trigger caseload_entry_listed_again after update on child_summary referencing new table as listed for each statement execute function caseload_entry_lists();

create function caseload_entry_marks(marked uuid) returns void language plpgsql as $$
begin
    perform 1 from child where id = marked for no key update;
    update caseload_entry e set may_be_closed = exists (select 1 from case_may_be_closed m where m.child_id = marked)
    where e.child_id = marked and e.worker_id in (select a.worker_id from assignment a where a.child_id = marked);
end $$;
create function caseload_entry_labels() returns trigger language plpgsql as $$
begin
    perform caseload_entry_marks(case when tg_op = 'DELETE' then old.child_id else new.child_id end);
    return null;
end $$;
create function caseload_entry_merges() returns trigger language plpgsql as $$
begin
    perform caseload_entry_marks(new.merged_child_id);
    return null;
end $$;
create trigger caseload_entry_labelled after insert or update or delete on case_label for each row execute function caseload_entry_labels();
-- A merge is never removed.
create trigger caseload_entry_merged after insert or update on case_merge for each row execute function caseload_entry_merges();

insert into caseload_entry (worker_id, child_id, due_hash, may_be_closed)
select distinct a.worker_id, a.child_id, s.due_hash, exists (select 1 from case_may_be_closed m where m.child_id = a.child_id)
from assignment a left join child_summary s on s.child_id = a.child_id;
