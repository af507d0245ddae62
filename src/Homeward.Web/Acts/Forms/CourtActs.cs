using Homeward.App.Goals;
using Homeward.App.Hearings;
using Homeward.App.Petitions;
using Homeward.App.Plans;
using Homeward.App.Reviews;
using Homeward.Rules.Facts;

namespace Homeward.Web.Acts.Forms;

/// <summary>Court and plan. The acts that are a list of questions, in the order workers look for them.</summary>
internal static class CourtActs
{
    public static IReadOnlyList<FormAct> All { get; } =
    [
        FormAct.For<ScheduleHearing>("hearing-set", "Hearing set", "Set a hearing for", "Save the hearing", "The hearing is set.",
            new("Kind", "Which hearing"), new("ScheduledFor", "Day of the hearing"), new("CaregiverNotifiedOn", "Day the caregiver was told"), Common.Source, Common.Note),
        FormAct.For<RecordHearing>("hearing", "Hearing held", "Record a hearing of", "Save the hearing", "The hearing is recorded.",
            new("Scheduled", "A hearing that was set", "Choose it where this is the hearing that was set", FieldSource.HearingsSet),
            new("Kind", "Which hearing"), new("HeldOn", "Day it was held"), new("HeldBy", "Before whom"),
            new("OpenToParticipation", "Open to parents, child and caregiver to take part"), new("PaperReview", "On paper only"), new("ExParte", "Without the other side"),
            new("AgreedOrder", "By agreed order"), new("ChildConsulted", "The child was asked about the plan"),
            new("OptionsConsidered", "In-state and out-of-state options were considered"), new("AdulthoodServicesConsidered", "Services toward adulthood were considered", "14 and older"),
            new("CaregiverNotifiedOn", "Day the caregiver was told"), new("CaregiverHeard", "The caregiver was heard"), Common.Source, Common.Note),
        FormAct.For<RecordReview>("review", "Review", "Record a periodic review of", "Save the review", "The review is recorded.",
            new("HeldOn", "Day it was held"), new("HeldBy", "By whom"), new("OpenToParents", "Open to the parents"),
            new("IndependentMember", "A member sat who is not responsible for the case or its services"), new("Topics", "What was gone into"), Common.Note),
        FormAct.For<RecordCasePlan>("case-plan", "Case plan", "Record a case plan for", "Save the case plan", "The case plan is recorded.",
            new("CompletedOn", "Day it was completed"), new("JointlyWithParents", "Made together with the parents"), new("WithYouth", "Made together with the youth", "14 and older"),
            new("Parts", "What it holds"), Common.Note),
        FormAct.For<SetGoal>("goal", "Goal", "Set the permanency goal of", "Save the goal", "The goal is set.",
            new("SetOn", "Day it was set"), new("Primary", "Goal"), new("Concurrent", "Goal beside it", "Where the plan is concurrent"),
            new("ApprovedOn", "Day the court approved it"), new("WithGuardianshipAssistance", "With guardianship assistance"), Common.Note),
        FormAct.For<FilePetition>("petition", "Petition", "Record a petition about", "Save the petition", "The petition is recorded.",
            new("Kind", "Which petition"), new("FiledOn", "Day it was filed"), new("FiledByOther", "Filed by somebody other than the agency"),
            new("JoinedOn", "Day the agency joined it"), new("Parents", "About which parents", null, FieldSource.Parents), Common.Source, Common.Note),
        FormAct.Of<CourtPaper>("court-paper", "Court paper filed", "Record a court paper about", "Save the court paper", "The court paper is recorded.",
            new("Kind", "What it is"), new("FiledOn", "Day it was filed"), new("ServedOn", "Day it was served"), new("HearingId", "For which hearing", null, FieldSource.HearingsSet), new("AnsweredOn", "Day it was answered"), Common.Source) with { OneChild = true },
        FormAct.Of<ChildRepresentative>("representative", "Guardian ad litem or attorney", "Record who represents", "Save the representative", "The representative is recorded.",
            new("Kind", "Which"), new("AppointedOn", "Day of appointment"), new("Trained", "Trained for the role"), Common.Source),
        FormAct.Of<TerminationException>("exception", "Exception to termination", "Record an exception to filing for termination:", "Save the exception", "The exception is recorded.",
            new("Kind", "Which exception"), new("On", "Day it was recorded"), new("InCasePlan", "It stands in the case plan"), new("ParentId", "For which parent", null, FieldSource.Parents), new("Reason", "The reason, for this child"), Common.Source),
        FormAct.Of<ParentalRightsEnded>("rights-ended", "Rights ended", "Record the end of a parent’s rights to", "Save the end of rights", "The end of rights is recorded.",
            new("ParentId", "Whose rights", null, FieldSource.Parents), new("EndedOn", "Day they ended"), new("How", "How"), Common.Source),
        FormAct.Of<VoluntaryPlacementAgreement>("voluntary", "Voluntary agreement", "Record a voluntary placement agreement for", "Save the agreement", "The agreement is recorded.",
            new("PlacedOn", "Day the placement under it began"), new("ParentsSignedOn", "Day every parent had signed"), new("AgencySignedOn", "Day the agency signed"), new("ExpectedThrough", "Last day it is expected to last"),
            new("StatesRightsAndDuties", "It states status, rights and duties"), Common.Source),
    ];
}
