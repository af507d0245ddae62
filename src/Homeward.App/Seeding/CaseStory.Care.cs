using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.App.Seeding;

/// <summary>What the agency did: where the child lives, the plan, the visits.</summary>
internal sealed partial class CaseStory
{
    private const CasePlanParts EveryPlan = CasePlanParts.Placement | CasePlanParts.Services | CasePlanParts.HealthAndEducation
        | CasePlanParts.EducationalStability | CasePlanParts.Setting | CasePlanParts.PreventionServices;

    /// <summary>The child lives with a caregiver; relatives were considered first, the health and education record was handed over, and from 5 the school was settled.</summary>
    public CaseStory Lives(PlacementSetting setting, string provider, string from, string? to = null, bool? withRelative = null)
    {
        var by = Stamp(Day(from), "placement agreement");
        facts.Add(new Placement
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, PlacementId = by.Id, Setting = setting, Provider = provider,
            From = Day(from), To = to is null ? null : Day(to),
            WithRelative = withRelative ?? setting is PlacementSetting.KinLicensed or PlacementSetting.KinUnlicensed, OutOfState = false, SubstantialDistance = false,
            RelativePreferenceConsidered = true, RecordGivenOn = Day(from),
        });
        if (AgeOn(Day(from)) >= 5 && setting is not PlacementSetting.Hospital) DecideOnSchool(by.Id, Day(from));
        return this;
    }

    /// <summary>The goal, with a case plan made for it with the parents that day; from 14 with the youth, who signs for the document of rights.</summary>
    public CaseStory Goal(string day, PermanencyPlan plan, PermanencyPlan? concurrent = null)
    {
        var on = Day(day);
        SetGoal(on, plan, concurrent: false);
        if (concurrent is { } beside) SetGoal(on, beside, concurrent: true);
        Plan(on);
        return this;
    }

    /// <summary>Keisha saw the child where it lives in every month about the given day, and last on the given day.</summary>
    public CaseStory SeenEachMonth(int day, string last)
    {
        var end = Day(last);
        for (var month = DayCount.StartOfMonth(Removal.On); month < DayCount.StartOfMonth(end); month = month.AddMonths(1))
        {
            var on = Weekday(month.AddDays(day - 1));
            if (on > Removal.On) See(on);
        }

        See(end);
        return this;
    }

    /// <summary>Assessed for the treatment program the child came to, with the family and the team, and the reasons in the case plan.</summary>
    public CaseStory AssessedForTreatment(string day)
    {
        var by = Stamp(Day(day), "assessment by an independent clinician");
        facts.Add(new QrtpAssessment
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, PlacementId = facts.OfType<Placement>().Last().PlacementId, CompletedOn = Day(day),
            ApprovedTool = true, GoalsListed = true, WithFamilyAndTeam = true, IndependentAssessor = true, Recommendation = QrtpRecommendation.Program,
            ReasonsInWriting = true, ShortageIsReason = false, PreferencesDiffer = false,
            TeamParts = QrtpTeamParts.GoodFaithEffort | QrtpTeamParts.ContactInformation | QrtpTeamParts.ConvenientMeetings | QrtpTeamParts.ParentInput
                | QrtpTeamParts.AssessmentWithTeam | QrtpTeamParts.PlacementPreferences | QrtpTeamParts.YouthMembers,
        });
        return this;
    }

    /// <summary>Another state was asked to study a relative's home, and has the request since a day.</summary>
    public CaseStory AskedAnotherState(string provider, string receivedOn)
    {
        var by = Stamp(Day(receivedOn), "interstate request");
        facts.Add(new InterstateRequest
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Regulation = CompactRegulation.Regulation2, Provider = provider,
            ReceivedOn = Day(receivedOn), StudyByPublicAgency = true,
        });
        return this;
    }

    /// <summary>The child lives at home on trial.</summary>
    public CaseStory HomeOnTrial(string from)
    {
        var by = Stamp(Day(from), "order of the court");
        facts.Add(new TrialHomeVisit { Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, From = Day(from) });
        return this;
    }

    /// <summary>The child ran, and everything was done within the hours the law gives.</summary>
    public CaseStory Ran(string since, string back)
    {
        var by = Stamp(Day(back), "missing child report");
        var informed = new DateTimeOffset(Day(since).ToDateTime(new TimeOnly(22, 15)), Zone);
        facts.Add(new MissingEpisode
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Since = Day(since), AgencyInformedAt = informed,
            LawEnforcementReportedAt = informed.AddMinutes(50), NcmecReportedAt = informed.AddMinutes(95), LocatingSince = Day(since),
            LastContactOn = Day(back), ReturnedOn = Day(back), DebriefedOn = Day(back).AddDays(1), ScreenedOn = Day(back).AddDays(1),
        });
        return this;
    }

    /// <summary>In hospital for an illness.</summary>
    public CaseStory InHospital(string from)
    {
        var by = Stamp(Day(from), "hospital");
        facts.Add(new FacilityStay
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = FacilityKind.Hospital, From = Day(from), RemovalOrderInEffect = true,
        });
        return this;
    }

    private void Plan(DateOnly on)
    {
        var by = Stamp(on, "case plan");
        var youth = AgeOn(on) >= 13;
        facts.Add(new CasePlan
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, CompletedOn = on, JointlyWithParents = true, WithYouth = youth ? true : null,
            Parts = EveryPlan
                | (youth ? CasePlanParts.Adulthood : CasePlanParts.None)
                | (PlanOn(on) is PermanencyPlan.Reunification or PermanencyPlan.NotEstablished ? CasePlanParts.None : CasePlanParts.AdoptionSteps),
        });
        if (youth) SignRights(on);
    }

    private PermanencyPlan PlanOn(DateOnly day) =>
        facts.OfType<PermanencyGoal>().Where(goal => !goal.Concurrent && goal.SetOn <= day).OrderBy(static goal => goal.SetOn).LastOrDefault()?.Plan
            ?? PermanencyPlan.NotEstablished;

    private void SetGoal(DateOnly on, PermanencyPlan plan, bool concurrent)
    {
        var by = Stamp(on, "case plan");
        facts.Add(new PermanencyGoal
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Plan = plan, SetOn = on, Concurrent = concurrent,
        });
    }

    private void See(DateOnly on)
    {
        var by = Stamp(on, "contact note");
        facts.Add(new CaseworkerVisit
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, On = on, Mode = VisitMode.InPerson, Place = VisitPlace.Residence, SeenAlone = true, NoteWritten = true,
        });
    }

    private CaseStory InSchoolFrom(DateOnly day)
    {
        for (var on = day; on <= DemoCaseload.Day; on = new DateOnly(on.Year + (on.Month >= 9 ? 1 : 0), 9, 2))
        {
            if (AgeOn(on) < 5) continue;
            var by = Stamp(on, "school");
            facts.Add(new Schooling { Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, On = on, Kind = SchoolingKind.FullTime });
        }

        return this;
    }
}
