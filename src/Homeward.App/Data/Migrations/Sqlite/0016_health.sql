-- Health visits, medication and early intervention.

create table fact_health_event (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    "on" text not null,
    at text,
    provider text,
    requested_on text,
    treatment_needed integer,
    treatment_began_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_health_event (child_id, id)
) without rowid, strict;
create unique index fact_health_event_supersedes on fact_health_event (child_id, supersedes) where supersedes is not null;
create trigger fact_health_event_kept_on_update before update on fact_health_event begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_health_event_kept_on_delete before delete on fact_health_event begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_medication_order (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    medicine text,
    psychotropic integer not null,
    prescribed_on text not null,
    stopped_on text,
    consent_by text,
    consent_on text,
    consent_through text,
    review_every_days integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_medication_order (child_id, id)
) without rowid, strict;
create unique index fact_medication_order_supersedes on fact_medication_order (child_id, supersedes) where supersedes is not null;
create trigger fact_medication_order_kept_on_update before update on fact_medication_order begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_medication_order_kept_on_delete before delete on fact_medication_order begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_early_intervention_referral (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    identified_on text not null,
    ground text not null,
    referred_on text,
    meeting_on text,
    family_delay integer not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_early_intervention_referral (child_id, id)
) without rowid, strict;
create unique index fact_early_intervention_referral_supersedes on fact_early_intervention_referral (child_id, supersedes) where supersedes is not null;
create trigger fact_early_intervention_referral_kept_on_update before update on fact_early_intervention_referral begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_early_intervention_referral_kept_on_delete before delete on fact_early_intervention_referral begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
