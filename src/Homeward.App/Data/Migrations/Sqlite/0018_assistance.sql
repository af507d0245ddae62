-- Adoption assistance, kinship guardianship assistance, and what precedes them.

create table fact_guardianship_assessment (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    "on" text not null,
    return_and_adoption_ruled_out integer,
    attachment_and_commitment integer,
    child_consulted integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_guardianship_assessment (child_id, id)
) without rowid, strict;
create unique index fact_guardianship_assessment_supersedes on fact_guardianship_assessment (child_id, supersedes) where supersedes is not null;
create trigger fact_guardianship_assessment_kept_on_update before update on fact_guardianship_assessment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_guardianship_assessment_kept_on_delete before delete on fact_guardianship_assessment begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_assistance_agreement (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    kind text not null,
    agency_signed_on text,
    family_signed_on text,
    effective_on text,
    copy_given_on text,
    terms text,
    decree_on text,
    successor text,
    with_eligible_sibling integer not null,
    disability_to_twenty_one integer,
    expenses_claimed_on text,
    ended_on text,
    end_reason text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_assistance_agreement (child_id, id)
) without rowid, strict;
create unique index fact_assistance_agreement_supersedes on fact_assistance_agreement (child_id, supersedes) where supersedes is not null;
create trigger fact_assistance_agreement_kept_on_update before update on fact_assistance_agreement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_assistance_agreement_kept_on_delete before delete on fact_assistance_agreement begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_special_needs_determination (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    determined_on text not null,
    cannot_return integer,
    specific_factor integer,
    effort_without_assistance integer,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_special_needs_determination (child_id, id)
) without rowid, strict;
create unique index fact_special_needs_determination_supersedes on fact_special_needs_determination (child_id, supersedes) where supersedes is not null;
create trigger fact_special_needs_determination_kept_on_update before update on fact_special_needs_determination begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_special_needs_determination_kept_on_delete before delete on fact_special_needs_determination begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;

create table fact_prospective_adopter (
    child_id blob not null references child (id),
    id blob not null,
    recorded_at text not null,
    recorded_by text not null,
    source text not null,
    supersedes blob,
    entered_in_error integer not null,
    happened_on text not null,
    learned_on text not null,
    name text,
    tax_credit_told_on text,
    primary key (child_id, id),
    foreign key (child_id, supersedes) references fact_prospective_adopter (child_id, id)
) without rowid, strict;
create unique index fact_prospective_adopter_supersedes on fact_prospective_adopter (child_id, supersedes) where supersedes is not null;
create trigger fact_prospective_adopter_kept_on_update before update on fact_prospective_adopter begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
create trigger fact_prospective_adopter_kept_on_delete before delete on fact_prospective_adopter begin select raise(abort, 'A fact is never changed or removed; a correction is a new version.'); end;
