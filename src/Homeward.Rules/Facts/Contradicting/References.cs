namespace Homeward.Rules.Facts.Contradicting;

/// <summary>Whoever and whatever a fact names is on record in the same case.</summary>
internal static class References
{
    public static void Check(CaseFacts facts, List<Fact> all, List<Fact> standing, List<Contradiction> found)
    {
        Once(standing.OfType<Person>(), static person => person.PersonId, nameof(Person.PersonId), "person", found);
        Once(standing.OfType<CourtOrder>(), static order => order.OrderId, nameof(CourtOrder.OrderId), "order", found);
        Once(standing.OfType<Placement>(), static placement => placement.PlacementId, nameof(Placement.PlacementId), "placement", found);

        var people = facts.People.Select(static person => person.PersonId).ToHashSet();
        void Names(Fact fact, Guid? id, string property)
        {
            if (id is { } named && !people.Contains(named))
            {
                found.Add(new(fact, property, "It names a person who is not among people. Add the person, or correct the id."));
            }
        }

        foreach (var removal in facts.Removals) Names(removal, removal.FromPersonId, nameof(Removal.FromPersonId));
        foreach (var ended in facts.RightsEnded) Names(ended, ended.ParentId, nameof(ParentalRightsEnded.ParentId));
        foreach (var petition in facts.Petitions) Names(petition, petition.ParentId, nameof(Petition.ParentId));
        foreach (var exception in facts.TerminationExceptions) Names(exception, exception.ParentId, nameof(TerminationException.ParentId));
        foreach (var notice in facts.RelativeNotices) Names(notice, notice.RelativeId, nameof(RelativeNotice.RelativeId));
        foreach (var apart in facts.SiblingPlacements) Names(apart, apart.SiblingId, nameof(SiblingPlacement.SiblingId));
        foreach (var plan in facts.FamilyTimePlans) Names(plan, plan.PersonId, nameof(FamilyTimePlan.PersonId));
        foreach (var visit in facts.FamilyVisits) Names(visit, visit.PersonId, nameof(FamilyVisit.PersonId));
        foreach (var contact in facts.ParentContacts) Names(contact, contact.PersonId, nameof(ParentContact.PersonId));
        foreach (var inquiry in facts.IcwaInquiries) Names(inquiry, inquiry.PersonId, nameof(IcwaInquiry.PersonId));
        foreach (var notice in facts.IcwaNotices) Names(notice, notice.PersonId, nameof(IcwaNotice.PersonId));
        foreach (var appearance in facts.IcwaAppearances) Names(appearance, appearance.PersonId, nameof(IcwaAppearance.PersonId));
        foreach (var effort in facts.ActiveEfforts) Names(effort, effort.PersonId, nameof(ActiveEffort.PersonId));
        foreach (var consent in facts.IcwaConsents) Names(consent, consent.PersonId, nameof(IcwaConsent.PersonId));

        foreach (var notice in facts.AgencyNotices) Names(notice, notice.RecipientId, nameof(AgencyNotice.RecipientId));
        foreach (var member in facts.HouseholdMembers) Names(member, member.PersonId, nameof(HouseholdMember.PersonId));
        foreach (var residence in facts.Residences) Names(residence, residence.PersonId, nameof(Residence.PersonId));
        foreach (var check in facts.BackgroundChecks) Names(check, check.PersonId, nameof(BackgroundCheck.PersonId));

        var placements = facts.Placements.Select(static placement => placement.PlacementId).ToHashSet();
        foreach (var fact in standing)
        {
            if (PlacementOf(fact) is { } placed && !placements.Contains(placed))
            {
                found.Add(new(fact, nameof(Placement.PlacementId), "It names a placement that is not there. Add the placement, or correct the id."));
            }
        }

        var hearings = all.OfType<Hearing>().Select(static hearing => hearing.Id).ToHashSet();
        foreach (var order in facts.CourtOrders)
        {
            if (order.HearingId is { } hearing && !hearings.Contains(hearing))
            {
                found.Add(new(order, nameof(CourtOrder.HearingId), "It names a hearing that is not there. Add the hearing, or correct the id."));
            }
        }

        foreach (var paper in facts.CourtPapers)
        {
            if (paper.HearingId is { } hearing && !hearings.Contains(hearing))
            {
                found.Add(new(paper, nameof(CourtPaper.HearingId), "It names a hearing that is not there. Add the hearing, or correct the id."));
            }
        }

        var orders = facts.CourtOrders.Select(static order => order.OrderId).ToHashSet();
        foreach (var finding in facts.Findings)
        {
            Names(finding, finding.ParentId, nameof(Finding.ParentId));
            if (finding.OrderId is { } order && !orders.Contains(order))
            {
                found.Add(new(finding, nameof(Finding.OrderId), "It names an order that is not there. Add the order, or correct the id."));
            }
        }
    }

    private static Guid? PlacementOf(Fact fact) => fact switch
    {
        QrtpAssessment about => about.PlacementId,
        QrtpDetermination about => about.PlacementId,
        QrtpTransition about => about.PlacementId,
        Licence about => about.PlacementId,
        FacilityReview about => about.PlacementId,
        HomeCount about => about.PlacementId,
        HouseholdMember about => about.PlacementId,
        AgencyNotice about => about.PlacementId,
        SchoolDecision about => about.PlacementId,
        _ => null,
    };

    private static void Once<T>(IEnumerable<T> facts, Func<T, Guid> id, string property, string what, List<Contradiction> found)
        where T : Fact
    {
        var seen = new HashSet<Guid>();
        foreach (var fact in facts)
        {
            if (!seen.Add(id(fact)))
            {
                found.Add(new(fact, property, $"Another {what} has the same id. Give it an id of its own, or name the version it supersedes."));
            }
        }
    }
}
