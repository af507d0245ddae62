using Homeward.Rules.Facts;

namespace Homeward.App.Seeding;

/// <summary>What happened in court.</summary>
internal sealed partial class CaseStory
{
    /// <summary>Removed in an emergency; the first order, made at the shelter hearing, sanctions it with its finding. Eligibility for federal payment and school are settled within weeks.</summary>
    public CaseStory RemovedOn(string day, string firstOrder, string from = "mother", bool eligible = true)
    {
        var by = Stamp(Day(day), "the removal");
        facts.Add(new Removal
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, On = Day(day), Manner = RemovalManner.EmergencyAgency, FromPersonId = Person(from),
        });
        var shelter = Hold(HearingKind.Shelter, Day(firstOrder));
        Ask(Day(firstOrder), shelter.Id);
        Represent(Day(firstOrder));
        var order = Order(shelter, sanctions: true);
        Find(FindingKind.ContraryToWelfare, order);

        var determined = Stamp(Day(day).AddDays(24), "eligibility unit");
        facts.Add(new EligibilityDetermination
        {
            Id = determined.Id, RecordedAt = determined.At, RecordedBy = determined.By, Source = determined.Source,
            DeterminedOn = Day(day).AddDays(24), EligibilityMonth = Day(day), AfdcMet = eligible, LivedWithSpecifiedRelative = true,
        });
        return InSchoolFrom(Day(day).AddDays(6));
    }

    /// <summary>The court found abuse or neglect, and that efforts to prevent the removal were made.</summary>
    public CaseStory Adjudicated(string day)
    {
        var order = Order(Hold(HearingKind.Adjudication, Day(day)));
        Find(FindingKind.ReasonableEffortsToPrevent, order);
        Find(FindingKind.AbuseOrNeglect, order);
        return this;
    }

    /// <summary>The court reviewed the case.</summary>
    public CaseStory Reviewed(params string[] days)
    {
        foreach (var day in days) Hold(HearingKind.Review, Day(day));
        return this;
    }

    /// <summary>A review at which the court also found that efforts were made to finalize the plan.</summary>
    public CaseStory ReviewedWithFindingToFinalize(string day)
    {
        Finalize(Order(Hold(HearingKind.Review, Day(day))));
        return this;
    }

    /// <summary>A permanency hearing, with all that is asked of one, and the finding that efforts were made to finalize the plan.</summary>
    public CaseStory PermanencyHearing(params string[] days)
    {
        foreach (var day in days) Finalize(Order(Hold(HearingKind.Permanency, Day(day))));
        return this;
    }

    /// <summary>The next hearing is set, and the caregiver knows.</summary>
    public CaseStory NextHearing(HearingKind kind, string day, string toldOn)
    {
        var by = Stamp(Day(toldOn), "the court's calendar");
        facts.Add(new Hearing
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = kind, ScheduledFor = Day(day), HeldBy = HearingBody.Court, CaregiverNotifiedOn = Day(toldOn),
        });
        return this;
    }

    /// <summary>The agency petitioned to end the rights of both parents, and began to recruit and approve the adoptive family the same day.</summary>
    public CaseStory PetitionedForTermination(string day)
    {
        var by = Stamp(Day(day), "petition");
        facts.Add(new Petition
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = PetitionKind.TerminationOfParentalRights, FiledOn = Day(day),
        });
        var recruiting = Stamp(Day(day), "adoption unit");
        facts.Add(new AdoptionRecruitment
        {
            Id = recruiting.Id, RecordedAt = recruiting.At, RecordedBy = recruiting.By, Source = recruiting.Source, StartedOn = Day(day),
        });
        Ask(Day(day), null, ChildCustodyProceeding.TerminationOfParentalRights);
        return this;
    }

    public CaseStory RightsEnded(string parent, RightsEnding how, string day)
    {
        var by = Stamp(Day(day), "judgment");
        facts.Add(new ParentalRightsEnded
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, ParentId = Person(parent), EndedOn = Day(day), How = how,
        });
        return this;
    }

    /// <summary>Why no petition is filed, written in the case plan.</summary>
    public CaseStory CompellingReason(string day, string reason)
    {
        var by = Stamp(Day(day), "case plan");
        facts.Add(new TerminationException
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = TerminationExceptionKind.CompellingReason, On = Day(day), InCasePlan = true, Reason = reason,
        });
        return this;
    }

    private void Represent(DateOnly on)
    {
        var by = Stamp(on, "order of appointment");
        facts.Add(new ChildRepresentative
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, AppointedOn = on, Kind = ChildRepresentativeKind.GuardianAdLitem, Trained = true,
        });
    }

    private Hearing Hold(HearingKind kind, DateOnly on)
    {
        var by = Stamp(on, "minutes of the hearing");
        var permanency = kind is HearingKind.Permanency;
        var arranged = permanency && PlanOn(on) is PermanencyPlan.PlannedArrangement;
        var told = on.AddDays(-18) < Removal.On ? Removal.On : on.AddDays(-18);
        var hearing = new Hearing
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = kind, ScheduledFor = on, HeldOn = on, HeldBy = HearingBody.Court,
            OpenToParticipation = true, PaperReview = false, ExParte = false, AgreedOrder = false, CaregiverNotifiedOn = told, CaregiverHeard = true,
            ChildConsulted = permanency ? true : null,
            OptionsConsidered = permanency ? true : null,
            AdulthoodServicesConsidered = permanency && AgeOn(on) >= 14 ? true : null,
            DesiredOutcomeAsked = arranged ? true : null,
            FamilyEffortsDocumented = arranged ? true : null,
            PrudentParentStepsDocumented = arranged ? true : null,
            CompellingReasonDocumented = arranged ? true : null,
        };
        facts.Add(hearing);
        return hearing;
    }

    private CourtOrder Order(Hearing hearing, bool sanctions = false)
    {
        var by = Stamp(hearing.HeldOn!.Value, "order of the court");
        var order = new CourtOrder
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, OrderId = by.Id, OrderedOn = hearing.HeldOn.Value, HearingId = hearing.Id,
            SanctionsRemoval = sanctions, PlacementAndCareToAgency = true,
        };
        facts.Add(order);
        return order;
    }

    private void Find(FindingKind kind, CourtOrder order, PermanencyPlan? plan = null)
    {
        var by = Stamp(order.OrderedOn, "order of the court");
        facts.Add(new Finding
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = kind, On = order.OrderedOn, OrderId = order.OrderId, PlanInEffect = plan,
            StatedInOrder = true, CaseSpecific = true,
        });
    }

    private void Finalize(CourtOrder order)
    {
        var plan = PlanOn(order.OrderedOn);
        Find(FindingKind.ReasonableEffortsToFinalize, order, plan);
        if (plan is PermanencyPlan.PlannedArrangement) Find(FindingKind.PlannedArrangementBest, order);
    }
}
