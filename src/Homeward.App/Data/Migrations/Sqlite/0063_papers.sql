-- The papers of a child, those that were withdrawn, and the files that were sent and not yet made papers.

create table received_file (
    id blob not null primary key,
    worker_id blob not null references worker (id),
    file_name text not null,
    sha256 text not null,
    length integer not null,
    form text not null,
    at text not null
) without rowid, strict;
create index received_file_by_worker on received_file (worker_id, at);

create table case_document (
    child_id blob not null references child (id),
    id blob not null,
    about_id blob,
    kind text not null,
    title text not null,
    dated text,
    label text,
    sha256 text not null,
    length integer not null,
    form text not null,
    file_name text not null,
    writer_id blob not null references worker (id),
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    primary key (child_id, id)
) without rowid, strict;
create index case_document_by_file on case_document (sha256);
create trigger case_document_kept_on_update before update on case_document begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger case_document_kept_on_delete before delete on case_document begin select raise(abort, 'What was written down here is never changed or removed.'); end;

create table document_withdrawal (
    child_id blob not null references child (id),
    document_id blob not null,
    reason text not null,
    at text not null,
    "by" text not null,
    primary key (child_id, document_id),
    foreign key (child_id, document_id) references case_document (child_id, id)
) without rowid, strict;
create trigger document_withdrawal_kept_on_update before update on document_withdrawal begin select raise(abort, 'What was written down here is never changed or removed.'); end;
create trigger document_withdrawal_kept_on_delete before delete on document_withdrawal begin select raise(abort, 'What was written down here is never changed or removed.'); end;
