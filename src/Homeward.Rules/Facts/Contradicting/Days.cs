using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Facts.Contradicting;

/// <summary>Days that cannot be: before birth, after death, an end before its start, an instant on another day.</summary>
internal static class Days
{
    public static void Check(CaseFacts facts, List<Fact> standing, List<Contradiction> found)
    {
        var child = facts.Child;
        if (child.DiedOn < child.DateOfBirth)
        {
            found.Add(new(child, nameof(Child.DiedOn), "The child died before birth. Correct one of the two days."));
        }

        foreach (var fact in standing)
        {
            var on = fact.HappenedOn;
            if (on == DateOnly.MinValue && fact is AssistanceAgreement)
            {
                found.Add(new(fact, nameof(AssistanceAgreement.AgencySignedOn), "An agreement needs a day: of a signature, of its effect, or of the decree."));
            }
            else if (on == DateOnly.MinValue && fact is Hearing or RelativeNotice)
            {
                found.Add(fact is Hearing
                    ? new(fact, nameof(Hearing.HeldOn), "A hearing needs the day it is set for (scheduledFor) or the day it was held (heldOn).")
                    : new(fact, nameof(RelativeNotice.GivenOn), "A notice needs the day it was given (givenOn) or the day the exception was recorded (violenceExceptionOn)."));
            }
            else if (on == DateOnly.MinValue && HomeAndInterstateDays.Lacking(fact) is { } lacking)
            {
                found.Add(new(fact, Named(fact), lacking));
            }
            else if (on < child.DateOfBirth && !MayPrecedeBirth(fact))
            {
                found.Add(new(fact, Named(fact), $"{Because.Day(on)} is before the child's birth on {Because.Day(child.DateOfBirth.Value)}. Correct one of the two days."));
            }
            else if (on > child.DiedOn && fact is Removal or Placement or CaseworkerVisit or TrialHomeVisit)
            {
                found.Add(new(fact, Named(fact), $"{Because.Day(on)} is after the child's death on {Because.Day(child.DiedOn!.Value)}. Correct one of the two days."));
            }

            Instants(fact, found);
            IndianChildDays.Check(fact, found);
            Ends(fact, found);
            HomeAndInterstateDays.Check(fact, found);
        }
    }

    /// <summary>The property that holds the day a fact happened on.</summary>
    public static string Named(Fact fact) => fact switch
    {
        Hearing { HeldOn: null } => nameof(Hearing.ScheduledFor),
        Hearing or PeriodicReview or FamilyVisit or TeamMeeting => nameof(Hearing.HeldOn),
        Placement or TrialHomeVisit or FacilityStay or SiblingPlacement or FamilyTimePlan or ActivityCondition or Jurisdiction or Licence or HouseholdMember or Residence
            or InterstateStay or MaintenanceRate => nameof(Placement.From),
        MissingEpisode => nameof(MissingEpisode.Since),
        CourtOrder => nameof(CourtOrder.OrderedOn),
        IcwaInquiry => nameof(IcwaInquiry.AskedOn),
        IcwaDetermination or TribalJurisdiction => nameof(IcwaDetermination.DeterminedOn),
        IcwaNotice => nameof(IcwaNotice.MailedOn),
        IcwaAppearance => nameof(IcwaAppearance.AppearedOn),
        FiledReport or EmergencyPetition => nameof(FiledReport.FiledOn),
        ImproperRemovalQuestion => nameof(ImproperRemovalQuestion.RaisedOn),
        PlacementPreference => nameof(PlacementPreference.DecidedOn),
        IcwaRecordRequest or TransferRequest => nameof(TransferRequest.RequestedOn),
        IcwaConsent => nameof(IcwaConsent.GivenOn),
        IndianAdoption => nameof(IndianAdoption.DecreedOn),
        ChildRepresentative => nameof(ChildRepresentative.AppointedOn),
        SafeCarePlan => nameof(SafeCarePlan.NotifiedOn),
        ChildProtectionReport => nameof(ChildProtectionReport.ReceivedOn),
        CasePlan or RelativeSearch or QrtpAssessment => nameof(CasePlan.CompletedOn),
        PermanencyGoal => nameof(PermanencyGoal.SetOn),
        Petition or CourtPaper => nameof(Petition.FiledOn),
        VoluntaryPlacementAgreement => nameof(VoluntaryPlacementAgreement.PlacedOn),
        AdoptionRecruitment => nameof(AdoptionRecruitment.StartedOn),
        EligibilityDetermination => nameof(EligibilityDetermination.DeterminedOn),
        ExitRecord or AgencyNotice or RelativeNotice { GivenOn: not null } => nameof(ExitRecord.GivenOn),
        RelativeNotice => nameof(RelativeNotice.ViolenceExceptionOn),
        FairHearingRequest => nameof(FairHearingRequest.RequestedOn),
        PreventionPlan or Person or PossibleTribe => nameof(Person.IdentifiedOn),
        ParentalRightsEnded => nameof(ParentalRightsEnded.EndedOn),
        Child => nameof(Child.DateOfBirth),
        FacilityReview => nameof(FacilityReview.CheckedOn),
        BackgroundCheck { RequestedOn: null } => nameof(BackgroundCheck.ResultOn),
        BackgroundCheck => nameof(BackgroundCheck.RequestedOn),
        QrtpTransition { DecidedOn: null, AftercareFrom: not null } => nameof(QrtpTransition.AftercareFrom),
        QrtpTransition => nameof(QrtpTransition.DecidedOn),
        InterstateRequest { OrderedOn: not null } => nameof(InterstateRequest.OrderedOn),
        InterstateRequest => nameof(InterstateRequest.ReceivedOn),
        _ => DaysOfWellBeing.Named(fact) ?? nameof(Removal.On),
    };

    // Parents and relatives were there before the child; a father may have died, a parent been served in a prevention plan, a home been licensed.
    private static bool MayPrecedeBirth(Fact fact) => fact is Child or Person or ParentalRightsEnded or PreventionPlan or CollectionGap or PossibleTribe or IcwaConsent
        or MaintenanceRate
        or Licence or FacilityReview or HomeCount or HouseholdMember or Residence or BackgroundCheck;

    private static void Instants(Fact fact, List<Contradiction> found)
    {
        var (on, at, property) = fact switch
        {
            Removal removal => (removal.On, removal.At, nameof(Removal.At)),
            TraffickingIdentification identification => (identification.On, identification.At, nameof(TraffickingIdentification.At)),
            HealthEvent seen => (seen.On, seen.At, nameof(HealthEvent.At)),
            HealthConcern concern => (concern.KnownOn, concern.KnownAt, nameof(HealthConcern.KnownAt)),
            Hearing hearing => (hearing.HeldOn ?? default, hearing.HeldAt, nameof(Hearing.HeldAt)),
            Petition petition => (petition.FiledOn, petition.FiledAt, nameof(Petition.FiledAt)),
            FamilyVisit visit => (visit.HeldOn, visit.HeldAt, nameof(FamilyVisit.HeldAt)),
            CourtPaper paper => (paper.FiledOn, paper.FiledAt, nameof(CourtPaper.FiledAt)),
            AgencyNotice notice => (notice.GivenOn, notice.GivenAt, nameof(AgencyNotice.GivenAt)),
            _ => (default, null, string.Empty),
        };
        if (at is { } instant && !IsOn(instant, on))
        {
            found.Add(new(fact, property, $"The time is on {Because.Day(DateOnly.FromDateTime(instant.DateTime))}, the day on is {Because.Day(on)}. Make them the same day, in the time's own offset."));
        }
    }

    // A stored instant is kept in UTC: the agency's own day may be the one before or after.
    private static bool IsOn(DateTimeOffset instant, DateOnly day) => instant.Offset != TimeSpan.Zero
        ? DateOnly.FromDateTime(instant.DateTime) == day
        : DateOnly.FromDateTime(instant.DateTime.AddHours(-12)) <= day && day <= DateOnly.FromDateTime(instant.DateTime.AddHours(14));

    private static void Ends(Fact fact, List<Contradiction> found)
    {
        void Order(DateOnly? from, DateOnly? to, string property, string what)
        {
            if (to < from)
            {
                found.Add(new(fact, property, $"{what} on {Because.Day(to!.Value)}, before {Because.Day(from!.Value)}. Correct one of the two days."));
            }
        }

        switch (fact)
        {
            case Removal { ElectedEntryOn: { } elected } removal:
                Order(removal.On, elected, nameof(Removal.ElectedEntryOn), "The child cannot have entered care before the removal: the agency elects a day");
                break;
            case MissingEpisode missing:
                Order(missing.Since, missing.ReturnedOn, nameof(MissingEpisode.ReturnedOn), "The child returned");
                Order(missing.ReturnedOn ?? missing.Since, missing.DebriefedOn, nameof(MissingEpisode.DebriefedOn), "The child was debriefed");
                Order(missing.ReturnedOn ?? missing.Since, missing.ScreenedOn, nameof(MissingEpisode.ScreenedOn), "The child was screened");
                break;
            case FamilyTimePlan plan:
                Order(plan.From, plan.To, nameof(FamilyTimePlan.To), "The plan ends");
                break;
            case SiblingPlacement apart:
                Order(apart.From, apart.To, nameof(SiblingPlacement.To), "It ends");
                break;
            case ActivityCondition activity:
                Order(activity.From, activity.Through, nameof(ActivityCondition.Through), "The evidence ends");
                break;
            case PreventionPlan plan:
                Order(plan.IdentifiedOn, plan.EndedOn, nameof(PreventionPlan.EndedOn), "The plan was closed");
                break;
            case CourtOrder order:
                Order(order.OrderedOn, order.ExpiresOn, nameof(CourtOrder.ExpiresOn), "The order lapses");
                break;
            case Hearing hearing:
                Order(hearing.HeldOn, hearing.CompletedOn, nameof(Hearing.CompletedOn), "The hearing was completed");
                break;
            case Petition petition:
                Order(petition.FiledOn, petition.JoinedOn, nameof(Petition.JoinedOn), "The agency joined the petition");
                if (petition is { JoinedOn: not null, FiledByOther: false })
                {
                    found.Add(new(fact, nameof(Petition.JoinedOn), "The agency joins only a petition another party filed. Say filedByOther, or leave joinedOn out."));
                }

                break;
            case VoluntaryPlacementAgreement agreement:
                Order(agreement.PlacedOn, agreement.ReturnedOn, nameof(VoluntaryPlacementAgreement.ReturnedOn), "The child was returned");
                Order(agreement.PlacedOn, agreement.ExpectedThrough, nameof(VoluntaryPlacementAgreement.ExpectedThrough), "The placement is expected to end");
                Order(agreement.PlacedOn, agreement.LongerDeterminedOn, nameof(VoluntaryPlacementAgreement.LongerDeterminedOn), "It was determined to last longer");
                break;
            case FairHearingRequest request:
                Order(request.RequestedOn, request.DecidedOn, nameof(FairHearingRequest.DecidedOn), "The request was decided");
                break;
            case Placement placement:
                Order(placement.RequirementsMetOn, placement.LicensedOn, nameof(Placement.LicensedOn), "The licence was issued");
                break;
            case TrialHomeVisit visit:
                Order(visit.From, visit.OrderedThrough, nameof(TrialHomeVisit.OrderedThrough), "The court ordered the visit to end");
                break;
            default:
                DaysOfWellBeing.Ends(fact, Order);
                break;
        }
    }
}
