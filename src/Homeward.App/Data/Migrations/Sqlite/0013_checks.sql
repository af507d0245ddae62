-- The adults in a home, where they lived, and what was checked of them.

create table fact_household_member (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    person_id blob not null,
    placement_id blob,
    role text not null,
    "from" text not null,
    "to" text,
    approved_on text,
    prepared_on text,
    prepared_for_prudent_parenting integer,
    guardian_paid_from text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_household_member (child_id, id)
) without rowid, strict;
create unique index fact_household_member_supersedes on fact_household_member (child_id, supersedes) where supersedes is not null;
create trigger fact_household_member_kept_on_update before update on fact_household_member begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_household_member_kept_on_delete before delete on fact_household_member begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_residence (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    person_id blob not null,
    state text not null,
    "from" text not null,
    "to" text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_residence (child_id, id)
) without rowid, strict;
create unique index fact_residence_supersedes on fact_residence (child_id, supersedes) where supersedes is not null;
create trigger fact_residence_kept_on_update before update on fact_residence begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_residence_kept_on_delete before delete on fact_residence begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_background_check (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    person_id blob not null,
    kind text not null,
    state text,
    requested_on text,
    result_on text,
    felony text not null,
    committed_on text,
    convicted_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_background_check (child_id, id)
) without rowid, strict;
create unique index fact_background_check_supersedes on fact_background_check (child_id, supersedes) where supersedes is not null;
create trigger fact_background_check_kept_on_update before update on fact_background_check begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_background_check_kept_on_delete before delete on fact_background_check begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
