-- What state law asks for beyond federal law: the state a case is in, papers filed and served, the agency's notices, meetings, and instants the hour
-- clocks of states run from.

alter table fact_hearing add column held_at timestamptz;
alter table fact_hearing add column completed_on date;
alter table fact_finding add column through date;
alter table fact_petition add column filed_at timestamptz;
alter table fact_family_visit add column held_at timestamptz;
alter table fact_placement add column out_of_county boolean;

create table fact_jurisdiction (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    state text not null,
    "from" date not null,
    court text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_jurisdiction (child_id, id)
);
create unique index fact_jurisdiction_supersedes on fact_jurisdiction (child_id, supersedes) where supersedes is not null;
create trigger fact_jurisdiction_is_kept before update or delete on fact_jurisdiction for each row execute function fact_is_kept();

create table fact_court_paper (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    filed_on date not null,
    filed_at timestamptz,
    served_on date,
    hearing_id uuid,
    answered_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_court_paper (child_id, id)
);
create unique index fact_court_paper_supersedes on fact_court_paper (child_id, supersedes) where supersedes is not null;
create trigger fact_court_paper_is_kept before update or delete on fact_court_paper for each row execute function fact_is_kept();

create table fact_agency_notice (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    given_on date not null,
    given_at timestamptz,
    recipient_id uuid,
    placement_id uuid,
    learned_on date,
    learned_at timestamptz,
    effective_on date,
    in_writing boolean,
    excused boolean not null,
    reason text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_agency_notice (child_id, id)
);
create unique index fact_agency_notice_supersedes on fact_agency_notice (child_id, supersedes) where supersedes is not null;
create trigger fact_agency_notice_is_kept before update or delete on fact_agency_notice for each row execute function fact_is_kept();

create table fact_team_meeting (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    held_on date not null,
    parent_took_part boolean,
    child_took_part boolean,
    declined boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_team_meeting (child_id, id)
);
create unique index fact_team_meeting_supersedes on fact_team_meeting (child_id, supersedes) where supersedes is not null;
create trigger fact_team_meeting_is_kept before update or delete on fact_team_meeting for each row execute function fact_is_kept();
