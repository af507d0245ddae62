-- A leaver has no open case, and nobody who left is given one.

create trigger worker_leaves_no_case before update of left_on on worker
when new.left_on is not null and exists (select 1 from assignment where worker_id = new.id and "to" is null and part = 'Responsible')
begin select raise(abort, 'worker_leaves_no_case'); end;

create trigger assignment_to_somebody_here before insert on assignment
when new."to" is null and exists (select 1 from worker where id = new.worker_id and left_on is not null)
begin select raise(abort, 'assignment_to_somebody_here'); end;
