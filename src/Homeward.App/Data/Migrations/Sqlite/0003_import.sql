-- What was taken in from files: each file once, what it refused, and the last record of each child as the file gave it.

create table import (
    id blob not null primary key,
    kind text not null,
    file_name text not null,
    file_hash text not null,
    agency text not null,
    report_date text not null,
    imported_at text not null,
    imported_by text not null,
    read_count integer not null,
    stored_count integer not null,
    unchanged_count integer not null,
    refused_count integer not null
) without rowid, strict;
create unique index import_one_a_file on import (file_hash);
create index import_by_time on import (imported_at);

create table import_refusal (
    import_id blob not null references import (id),
    record_number integer not null,
    child_number text,
    element text not null,
    reason text not null,
    primary key (import_id, record_number)
) without rowid, strict;

create table source_record (
    agency text not null,
    number text not null,
    child_id blob not null references child (id),
    report_date text not null,
    content_hash text not null,
    content blob not null,
    import_id blob not null references import (id),
    primary key (agency, number)
) without rowid, strict;
