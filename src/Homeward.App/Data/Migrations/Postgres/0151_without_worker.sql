-- Children for whom no worker is responsible without an end, kept by the database as assignments begin and end: who is without anybody today is one of them, or
-- somebody's from a day that is still to come. So a list of those asks for few children and not for every one of the agency.

create table child_without_worker (
    child_id uuid not null primary key references child (id)
);
create index assignment_from on assignment ("from");

create function child_is_without_worker() returns trigger language plpgsql as $$
begin
    insert into child_without_worker (child_id) values (new.id);
    return null;
end $$;
create trigger child_without_worker_new after insert on child for each row execute function child_is_without_worker();

-- One worker at most is responsible for a child without an end, so that no two can end or begin that at once.
create function assignment_leaves_child() returns trigger language plpgsql as $$
begin
    insert into child_without_worker (child_id) values (old.child_id) on conflict do nothing;
    return null;
end $$;
create function assignment_takes_child() returns trigger language plpgsql as $$
begin
    delete from child_without_worker where child_id = new.child_id;
    return null;
end $$;
create trigger child_without_worker_begun after insert on assignment for each row
when (new."to" is null and new.part = 'Responsible') execute function assignment_takes_child();
create trigger child_without_worker_ended after update on assignment for each row
when (old."to" is null and old.part = 'Responsible' and not (new."to" is null and new.part = 'Responsible')) execute function assignment_leaves_child();
create trigger child_without_worker_again after update on assignment for each row
when (new."to" is null and new.part = 'Responsible') execute function assignment_takes_child();
create trigger child_without_worker_gone after delete on assignment for each row
when (old."to" is null and old.part = 'Responsible') execute function assignment_leaves_child();

insert into child_without_worker (child_id)
select id from child c where not exists (select 1 from assignment a where a.child_id = c.id and a."to" is null and a.part = 'Responsible');
