using Homeward.App.Access;
using Homeward.App.Discharges;
using Homeward.App.Facilities;
using Homeward.App.Goals;
using Homeward.App.Hearings;
using Homeward.App.Missing;
using Homeward.App.Notes;
using Homeward.App.Petitions;
using Homeward.App.Plans;
using Homeward.App.Referrals;
using Homeward.App.Relatives;
using Homeward.App.Reviews;
using Homeward.App.TrialHomeVisits;
using Homeward.App.Visits;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Acts.Forms;

/// <summary>The acts that are a list of questions, in the order workers look for them. A question stands here once; the operation checks the answers.</summary>
public static class FormActs
{
    private static readonly FormField Note = new("Note", "Note", "What a colleague would need to know who reads this next year");
    private static readonly FormField Why = new("Reason", "Why");
    private static readonly FormField Source = new("Source", "How it is known", "A call, a letter, an order; leave it open where you know it first-hand");

    public static IReadOnlyList<FormAct> All { get; } =
    [
        FormAct.For<AddNote>("note", "Note", "Write a note about", "Save the note", "The note is written.",
            new("Kind", "What it is about"), new("Text", "Note")),
        FormAct.For<ScheduleHearing>("hearing-set", "Hearing set", "Set a hearing for", "Save the hearing", "The hearing is set.",
            new("Kind", "Which hearing"), new("ScheduledFor", "Day of the hearing"), new("CaregiverNotifiedOn", "Day the caregiver was told"), Source, Note),
        FormAct.For<RecordHearing>("hearing", "Hearing held", "Record a hearing of", "Save the hearing", "The hearing is recorded.",
            new("Scheduled", "A hearing that was set", "Choose it where this is the hearing that was set", FieldSource.HearingsSet),
            new("Kind", "Which hearing"), new("HeldOn", "Day it was held"), new("HeldBy", "Before whom"),
            new("OpenToParticipation", "Open to parents, child and caregiver to take part"), new("PaperReview", "On paper only"), new("ExParte", "Without the other side"),
            new("AgreedOrder", "By agreed order"), new("ChildConsulted", "The child was asked about the plan"),
            new("OptionsConsidered", "In-state and out-of-state options were considered"), new("AdulthoodServicesConsidered", "Services toward adulthood were considered", "14 and older"),
            new("CaregiverNotifiedOn", "Day the caregiver was told"), new("CaregiverHeard", "The caregiver was heard"), Source, Note),
        FormAct.For<RecordReview>("review", "Review", "Record a periodic review of", "Save the review", "The review is recorded.",
            new("HeldOn", "Day it was held"), new("HeldBy", "By whom"), new("OpenToParents", "Open to the parents"),
            new("IndependentMember", "A member sat who is not responsible for the case or its services"), new("Topics", "What was gone into"), Note),
        FormAct.For<RecordCasePlan>("case-plan", "Case plan", "Record a case plan for", "Save the case plan", "The case plan is recorded.",
            new("CompletedOn", "Day it was completed"), new("JointlyWithParents", "Made together with the parents"), new("WithYouth", "Made together with the youth", "14 and older"),
            new("Parts", "What it holds"), Note),
        FormAct.For<SetGoal>("goal", "Goal", "Set the permanency goal of", "Save the goal", "The goal is set.",
            new("SetOn", "Day it was set"), new("Primary", "Goal"), new("Concurrent", "Goal beside it", "Where the plan is concurrent"),
            new("ApprovedOn", "Day the court approved it"), new("WithGuardianshipAssistance", "With guardianship assistance"), Note),
        FormAct.For<FilePetition>("petition", "Petition", "Record a petition about", "Save the petition", "The petition is recorded.",
            new("Kind", "Which petition"), new("FiledOn", "Day it was filed"), new("FiledByOther", "Filed by somebody other than the agency"),
            new("JoinedOn", "Day the agency joined it"), new("Parents", "About which parents", null, FieldSource.Parents), Source, Note),
        FormAct.For<RecordFamilyVisit>("family-visit", "Family visit", "Record a family visit of", "Save the family visit", "The family visit is recorded.",
            new("Person", "With whom", null, FieldSource.Family), new("HeldOn", "Day it was held"), Source, Note),
        FormAct.For<SetFamilyTime>("family-time", "Family time", "Set family time of", "Save the family time", "The family time is set.",
            new("Person", "With whom", null, FieldSource.Family), new("From", "From"), new("To", "Until"),
            new("EveryDays", "At least every so many days"), new("SuspendedByCourt", "Suspended by the court"), Source, Note),
        FormAct.For<AddRelative>("relative", "Relative found", "Add a relative of", "Save the relative", "The relative is on record.",
            new("Name", "Name"), new("Relation", "Relation to the child"), new("IdentifiedOn", "Day we learned of them"), new("IsAdult", "Adult"), Source, Note),
        FormAct.For<SendRelativeNotice>("relative-notice", "Notice to relatives", "Record notices to relatives of", "Save the notices", "The notices are recorded.",
            new("Relatives", "To whom", null, FieldSource.Relatives), new("GivenOn", "Day the notice was given"),
            new("ContentComplete", "It named the removal, the options, how to become a foster home, and guardianship assistance"),
            new("ViolenceExceptionOn", "Day it was decided not to notify because of family violence", "Instead of a notice"), Note),
        FormAct.For<RecordRelativeReply>("relative-reply", "Reply of a relative", "Record a relative’s reply about", "Save the reply", "The reply is recorded.",
            new("Relative", "Who", null, FieldSource.Relatives), new("Kind", "What they said"), new("On", "Day"), new("Words", "In their words"), Source),
        FormAct.For<RecordRelativeSearch>("relative-search", "Search for relatives", "Record the search for relatives of", "Save the search", "The search is recorded.",
            new("CompletedOn", "Day it was completed"), new("Steps", "What was done")),
        FormAct.For<ReferToService>("referral", "Referral", "Refer to a service for", "Save the referral", "The referral is recorded.",
            new("Kind", "Which service"), new("ReferredOn", "Day of the referral"), new("Need", "What for"), new("Provider", "To whom"), Note),
        FormAct.For<StartTrialHomeVisit>("trial-home-visit", "Trial home visit", "Start a trial home visit of", "Save the trial home visit", "The trial home visit has begun.",
            new("From", "Day the child went home"), new("OrderedThrough", "Last day the court ordered", "Leave it open where no order names one: then it is six months"), Source, Note),
        FormAct.For<EndTrialHomeVisit>("trial-home-visit-end", "End of a trial home visit", "End the trial home visit of", "Save the end", "The trial home visit has ended.",
            new("To", "Day it ended"), Source, Note),
        FormAct.For<ReportMissing>("missing", "Missing", "Report missing", "Save the report", "The child is reported missing.",
            new("Since", "Day last seen"), new("AgencyInformedAt", "When the agency learned of it"), new("LawEnforcementReportedAt", "When law enforcement was told"),
            new("NcmecReportedAt", "When the National Center was told"), new("LocatingSince", "Day the search began"), Source, Note),
        FormAct.For<RecordMissingReport>("missing-steps", "Steps while missing", "Add to the missing report of", "Save the steps", "The steps are recorded.",
            new("LawEnforcementReportedAt", "When law enforcement was told"), new("NcmecReportedAt", "When the National Center was told"),
            new("LocatingSince", "Day the search began"), new("LastContactOn", "Day of the last contact with either"), new("DebriefedOn", "Day of the talk about why"),
            new("ScreenedOn", "Day of the screen for trafficking"), Source, Note),
        FormAct.For<RecordReturn>("return", "Return", "Record the return of", "Save the return", "The return is recorded.",
            new("ReturnedOn", "Day of return"), new("DebriefedOn", "Day of the talk about why"), new("ScreenedOn", "Day of the screen for trafficking"),
            new("Reason", "Why it has not been screened yet"), Source, Note),
        FormAct.For<StartFacilityStay>("facility-stay", "Stay in a facility", "Record a stay in a facility of", "Save the stay", "The stay is recorded.",
            new("Kind", "Which facility"), new("From", "First day"), new("RemovalOrderInEffect", "The removal order is still in effect"), Source, Note),
        FormAct.For<EndFacilityStay>("facility-stay-end", "End of a facility stay", "End the facility stay of", "Save the end", "The stay has ended.",
            new("To", "Day it ended"), Source, Note),
        FormAct.For<DischargeChild>("discharge", "Discharge", "Discharge", "Discharge from care", "The child has left care.",
            new("On", "Day care ended"), new("Exit", "To what"), Source, Note),
        FormAct.For<MakeConfidential>("confidential", "Make confidential", "Make confidential the case of", "Make it confidential", "The case is confidential: only those you named may open it.",
            new("Named", "Who may open it", "The child’s worker and yourself, if you need it", FieldSource.Colleagues), Why) with { Then = Links.Caseload },
        FormAct.For<NameForCase>("confidential-name", "Name for a confidential case", "Name people for the case of", "Name them", "They are named for the case.",
            new("Named", "Who may open it as well", null, FieldSource.Colleagues), Why),
        FormAct.For<TakeOffCase>("confidential-take-off", "Take off a confidential case", "Take people off the case of", "Take them off", "They are named for the case no longer.",
            new("Named", "Who may open it no longer", null, FieldSource.Named), Why) with { Then = Links.Caseload },
        FormAct.For<LiftConfidential>("confidential-lift", "Lift confidentiality", "Lift the confidentiality of the case of", "Lift it", "The case is confidential no longer.", Why),
        FormAct.For<SealCase>("seal", "Seal", "Seal the case of", "Seal the case", "The case is sealed: nobody opens it.",
            new("CourtOrder", "Number of the court’s order"), Why) with { Then = Links.Caseload },
    ];

    public static FormAct? Of(string page) => All.FirstOrDefault(act => string.Equals(act.Page, page, StringComparison.Ordinal));
}
