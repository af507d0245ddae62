-- Adoption assistance, kinship guardianship assistance, and what precedes them.

create table fact_guardianship_assessment (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    "on" date not null,
    return_and_adoption_ruled_out boolean,
    attachment_and_commitment boolean,
    child_consulted boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_guardianship_assessment (child_id, id)
);
create unique index fact_guardianship_assessment_supersedes on fact_guardianship_assessment (child_id, supersedes) where supersedes is not null;
create trigger fact_guardianship_assessment_is_kept before update or delete on fact_guardianship_assessment for each row execute function fact_is_kept();

create table fact_assistance_agreement (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    kind text not null,
    agency_signed_on date,
    family_signed_on date,
    effective_on date,
    copy_given_on date,
    terms text,
    decree_on date,
    successor text,
    with_eligible_sibling boolean not null,
    disability_to_twenty_one boolean,
    expenses_claimed_on date,
    ended_on date,
    end_reason text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_assistance_agreement (child_id, id)
);
create unique index fact_assistance_agreement_supersedes on fact_assistance_agreement (child_id, supersedes) where supersedes is not null;
create trigger fact_assistance_agreement_is_kept before update or delete on fact_assistance_agreement for each row execute function fact_is_kept();

create table fact_special_needs_determination (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    determined_on date not null,
    cannot_return boolean,
    specific_factor boolean,
    effort_without_assistance boolean,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_special_needs_determination (child_id, id)
);
create unique index fact_special_needs_determination_supersedes on fact_special_needs_determination (child_id, supersedes) where supersedes is not null;
create trigger fact_special_needs_determination_is_kept before update or delete on fact_special_needs_determination for each row execute function fact_is_kept();

create table fact_prospective_adopter (
    child_id uuid not null references child (id),
    id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source text not null,
    supersedes uuid,
    entered_in_error boolean not null,
    happened_on date not null,
    learned_on date not null,
    name text,
    tax_credit_told_on date,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_prospective_adopter (child_id, id)
);
create unique index fact_prospective_adopter_supersedes on fact_prospective_adopter (child_id, supersedes) where supersedes is not null;
create trigger fact_prospective_adopter_is_kept before update or delete on fact_prospective_adopter for each row execute function fact_is_kept();
