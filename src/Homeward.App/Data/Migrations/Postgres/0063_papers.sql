-- The papers of a child, those that were withdrawn, and the files that were sent and not yet made papers.

create table received_file (
    id uuid not null primary key,
    worker_id uuid not null references worker (id),
    file_name text not null,
    sha256 text not null,
    length bigint not null,
    form text not null,
    at timestamptz not null
);
create index received_file_by_worker on received_file (worker_id, at);

create table case_document (
    child_id uuid not null references child (id),
    id uuid not null,
    about_id uuid,
    kind text not null,
    title text not null,
    dated date,
    label text,
    sha256 text not null,
    length bigint not null,
    form text not null,
    file_name text not null,
    writer_id uuid not null references worker (id),
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    primary key (child_id, id)
);
create index case_document_by_file on case_document (sha256);
create trigger case_document_kept before update or delete on case_document for each row execute function row_is_kept();

create table document_withdrawal (
    child_id uuid not null references child (id),
    document_id uuid not null,
    reason text not null,
    at timestamptz not null,
    "by" text not null,
    primary key (child_id, document_id),
    foreign key (child_id, document_id) references case_document (child_id, id)
);
create trigger document_withdrawal_kept before update or delete on document_withdrawal for each row execute function row_is_kept();
