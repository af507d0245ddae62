-- A leaver has no open case, and nobody who left is given one. The row of the worker is taken by both sides, so that neither misses what the other is about to do.

create function worker_leaves_no_case() returns trigger language plpgsql as $$
begin
    if new.left_on is not null and exists (select 1 from assignment where worker_id = new.id and "to" is null and part = 'Responsible') then
        raise exception 'worker_leaves_no_case' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger worker_leaves_no_case before update of left_on on worker for each row execute function worker_leaves_no_case();

create function assignment_to_somebody_here() returns trigger language plpgsql as $$
begin
    if new."to" is null then
        perform 1 from worker where id = new.worker_id and left_on is null for share;
        if not found then raise exception 'assignment_to_somebody_here' using errcode = 'check_violation'; end if;
    end if;
    return new;
end $$;
create trigger assignment_to_somebody_here before insert on assignment for each row execute function assignment_to_somebody_here();
