-- Health visits, medication and early intervention.

create table fact_health_event (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    "on" date not null,
    at timestamptz,
    provider text,
    requested_on date,
    treatment_needed boolean,
    treatment_began_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_health_event (child_id, id)
);
create unique index fact_health_event_supersedes on fact_health_event (child_id, supersedes) where supersedes is not null;
create trigger fact_health_event_is_kept before update or delete on fact_health_event for each row execute function fact_is_kept();

create table fact_medication_order (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    medicine text,
    psychotropic boolean not null,
    prescribed_on date not null,
    stopped_on date,
    consent_by text,
    consent_on date,
    consent_through date,
    review_every_days integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_medication_order (child_id, id)
);
create unique index fact_medication_order_supersedes on fact_medication_order (child_id, supersedes) where supersedes is not null;
create trigger fact_medication_order_is_kept before update or delete on fact_medication_order for each row execute function fact_is_kept();

create table fact_early_intervention_referral (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    identified_on date not null,
    ground text not null,
    referred_on date,
    meeting_on date,
    family_delay boolean not null,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_early_intervention_referral (child_id, id)
);
create unique index fact_early_intervention_referral_supersedes on fact_early_intervention_referral (child_id, supersedes) where supersedes is not null;
create trigger fact_early_intervention_referral_is_kept before update or delete on fact_early_intervention_referral for each row execute function fact_is_kept();
