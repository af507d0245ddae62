-- What state law asks for beyond federal law: the state a case is in, papers filed and served, the agency's notices, meetings, and instants the hour
-- clocks of states run from.

alter table fact_hearing add column held_at text;
alter table fact_hearing add column completed_on text;
alter table fact_finding add column through text;
alter table fact_petition add column filed_at text;
alter table fact_family_visit add column held_at text;
alter table fact_placement add column out_of_county integer;

create table fact_jurisdiction (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    state text not null,
    "from" text not null,
    court text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_jurisdiction (child_id, id)
) without rowid, strict;
create unique index fact_jurisdiction_supersedes on fact_jurisdiction (child_id, supersedes) where supersedes is not null;
create trigger fact_jurisdiction_kept_on_update before update on fact_jurisdiction begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_jurisdiction_kept_on_delete before delete on fact_jurisdiction begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_court_paper (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    filed_on text not null,
    filed_at text,
    served_on text,
    hearing_id blob,
    answered_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_court_paper (child_id, id)
) without rowid, strict;
create unique index fact_court_paper_supersedes on fact_court_paper (child_id, supersedes) where supersedes is not null;
create trigger fact_court_paper_kept_on_update before update on fact_court_paper begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_court_paper_kept_on_delete before delete on fact_court_paper begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_agency_notice (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    given_on text not null,
    given_at text,
    recipient_id blob,
    placement_id blob,
    learned_on text,
    learned_at text,
    effective_on text,
    in_writing integer,
    excused integer not null,
    reason text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_agency_notice (child_id, id)
) without rowid, strict;
create unique index fact_agency_notice_supersedes on fact_agency_notice (child_id, supersedes) where supersedes is not null;
create trigger fact_agency_notice_kept_on_update before update on fact_agency_notice begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_agency_notice_kept_on_delete before delete on fact_agency_notice begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_team_meeting (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    held_on text not null,
    parent_took_part integer,
    child_took_part integer,
    declined integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_team_meeting (child_id, id)
) without rowid, strict;
create unique index fact_team_meeting_supersedes on fact_team_meeting (child_id, supersedes) where supersedes is not null;
create trigger fact_team_meeting_kept_on_update before update on fact_team_meeting begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_team_meeting_kept_on_delete before delete on fact_team_meeting begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
