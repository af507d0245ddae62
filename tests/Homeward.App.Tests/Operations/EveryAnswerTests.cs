using Homeward.App.Facilities;
using Homeward.App.Goals;
using Homeward.App.Hearings;
using Homeward.App.Missing;
using Homeward.App.Orders;
using Homeward.App.Petitions;
using Homeward.App.Placements;
using Homeward.App.Plans;
using Homeward.App.Relatives;
using Homeward.App.Removals;
using Homeward.App.Reviews;
using Homeward.App.TrialHomeVisits;
using Homeward.App.Visits;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Operations;

/// <summary>A fact that gets a new answer gets it in its act as well.</summary>
public sealed class EveryAnswerTests
{
    // What the act writes by itself, or asks under another name or in another act.
    public static TheoryData<Type, Type, string> Acts => new()
    {
        { typeof(Removal), typeof(RecordRemoval), "FromPersonId DatesOnly" },
        { typeof(Placement), typeof(PlacementHome), "PlacementId From To" },
        { typeof(TrialHomeVisit), typeof(StartTrialHomeVisit), "To" },
        { typeof(FacilityStay), typeof(StartFacilityStay), "To" },
        { typeof(MissingEpisode), typeof(ReportMissing), "LastContactOn ReturnedOn DebriefedOn ScreenedOn" },
        { typeof(Hearing), typeof(RecordHearing), "ScheduledFor" },
        { typeof(CourtOrder), typeof(ChildOrder), "OrderId OrderedOn HearingId NuncProTunc" },
        { typeof(Finding), typeof(FindingAnswer), "On OrderId" },
        { typeof(Petition), typeof(FilePetition), "ParentId" },
        { typeof(PermanencyGoal), typeof(SetGoal), "Plan" },
        { typeof(PeriodicReview), typeof(RecordReview), "" },
        { typeof(CasePlan), typeof(RecordCasePlan), "" },
        { typeof(CaseworkerVisit), typeof(RecordVisit), "NoteWritten" },
        { typeof(FamilyVisit), typeof(RecordFamilyVisit), "PersonId" },
        { typeof(FamilyTimePlan), typeof(SetFamilyTime), "PersonId" },
        { typeof(Person), typeof(AddRelative), "" },
        { typeof(RelativeNotice), typeof(SendRelativeNotice), "RelativeId" },
        { typeof(RelativeSearch), typeof(RecordRelativeSearch), "" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Every_answer_a_fact_can_hold_can_be_given_in_its_act(Type fact, Type act, string byItself)
    {
        var common = typeof(Fact).GetProperties().Select(static property => property.Name);
        var asked = fact.GetProperties().Where(static property => property.CanWrite).Select(static property => property.Name).Except(common).Except(byItself.Split(' '));
        Assert.Empty(asked.Except(act.GetProperties().Select(static property => property.Name)));
    }
}
