-- Children for whom no worker is responsible without an end, kept by the database as assignments begin and end: who is without anybody today is one of them, or
-- somebody's from a day that is still to come. So a list of those asks for few children and not for every one of the agency.

create table child_without_worker (
    child_id blob not null primary key references child (id)
) without rowid, strict;
create index assignment_from on assignment ("from");

create trigger child_without_worker_new after insert on child begin insert into child_without_worker (child_id) values (new.id); end;
create trigger child_without_worker_begun after insert on assignment when new."to" is null and new.part = 'Responsible'
begin delete from child_without_worker where child_id = new.child_id; end;
create trigger child_without_worker_ended after update on assignment when old."to" is null and old.part = 'Responsible' and not (new."to" is null and new.part = 'Responsible')
begin insert or ignore into child_without_worker (child_id) values (old.child_id); end;
create trigger child_without_worker_again after update on assignment when new."to" is null and new.part = 'Responsible'
begin delete from child_without_worker where child_id = new.child_id; end;
create trigger child_without_worker_gone after delete on assignment when old."to" is null and old.part = 'Responsible'
begin insert or ignore into child_without_worker (child_id) values (old.child_id); end;

insert into child_without_worker (child_id)
select id from child c where not exists (select 1 from assignment a where a.child_id = c.id and a."to" is null and a.part = 'Responsible');
