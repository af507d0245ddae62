-- What every list asks of the whole agency: in which cases a person of the worker's own household stands, and the workers by name.

create index fact_person_by_person on fact_person (person_id);
create index worker_by_name on worker (name);
