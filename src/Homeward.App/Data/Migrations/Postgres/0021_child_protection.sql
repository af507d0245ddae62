-- Who represents a child in court, plans of safe care, and reports of abuse or neglect.

create table fact_child_representative (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    appointed_on date not null,
    kind text,
    trained boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_child_representative (child_id, id)
);
create unique index fact_child_representative_supersedes on fact_child_representative (child_id, supersedes) where supersedes is not null;
create trigger fact_child_representative_is_kept before update or delete on fact_child_representative for each row execute function fact_is_kept();

create table fact_safe_care_plan (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    notified_on date not null,
    plan_made_on date,
    monitored_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_safe_care_plan (child_id, id)
);
create unique index fact_safe_care_plan_supersedes on fact_safe_care_plan (child_id, supersedes) where supersedes is not null;
create trigger fact_safe_care_plan_is_kept before update or delete on fact_safe_care_plan for each row execute function fact_is_kept();

create table fact_child_protection_report (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    received_on date not null,
    screened_on date,
    assessed_on date,
    investigated_on date,
    disposed_on date,
    substantiated boolean,
    expunged_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_child_protection_report (child_id, id)
);
create unique index fact_child_protection_report_supersedes on fact_child_protection_report (child_id, supersedes) where supersedes is not null;
create trigger fact_child_protection_report_is_kept before update or delete on fact_child_protection_report for each row execute function fact_is_kept();
