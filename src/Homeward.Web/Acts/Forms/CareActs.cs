using Homeward.App.Discharges;
using Homeward.App.Facilities;
using Homeward.App.FirstNight;
using Homeward.App.Missing;
using Homeward.App.Notes;
using Homeward.App.Tasks;
using Homeward.App.TrialHomeVisits;
using Homeward.Rules.Facts;

namespace Homeward.Web.Acts.Forms;

/// <summary>The child’s days: what was seen and told, where the child is. The acts that are a list of questions, in the order workers look for them.</summary>
internal static class CareActs
{
    public static IReadOnlyList<FormAct> All { get; } =
    [
        FormAct.For<AddNote>("note", "Note", "Write a note about", "Save the note", "The note is written.",
            new("Kind", "What it is about"), new("Text", "Note")),
        FormAct.For<RecordBasics>("basics", "Language, allergies, authority", "What whoever cares must know of", "Save these answers", "What was told is on record.",
            new("AskedOn", "Day it was asked"), new("Authority", "Who decides for the child now"), new("Language", "Language the child speaks"), new("NeedsInterpreter", "The child or a parent needs an interpreter"),
            new("Allergies", "Allergies, and what happens"), new("NoKnownAllergies", "Somebody was asked and knows of no allergy"), Common.Source),
        FormAct.For<AmendNote>("note-amend", "Add to a note", "Add to or correct a note about", "Save it", "It is written; what stood before stays readable.",
            new("NoteId", "Which note", null, FieldSource.Notes), new("Amendment", "What you do"), new("Text", "Text", "For a correction, the whole note as it should read"), Common.Why) with { OneChild = true },
        FormAct.For<ReassignTask>("task-owner", "Task to somebody else", "Give somebody else a task about", "Give the task", "The task has a new owner.",
            new("TaskId", "Which task", null, FieldSource.Tasks), new("OwnerId", "To whom", null, FieldSource.Colleagues), new("DueOn", "Another day it is due", "Leave it open where the day stays"), Common.Why) with { OneChild = true },
        FormAct.For<StartTrialHomeVisit>("trial-home-visit", "Trial home visit", "Start a trial home visit of", "Save the trial home visit", "The trial home visit has begun.",
            new("From", "Day the child went home"), new("OrderedThrough", "Last day the court ordered", "Leave it open where no order names one: then it is six months"), Common.Source, Common.Note),
        FormAct.For<EndTrialHomeVisit>("trial-home-visit-end", "End of a trial home visit", "End the trial home visit of", "Save the end", "The trial home visit has ended.",
            new("To", "Day it ended"), Common.Source, Common.Note),
        FormAct.For<ReportMissing>("missing", "Missing", "Report missing", "Save the report", "The child is reported missing.",
            new("Since", "Day last seen"), new("AgencyInformedAt", "When the agency learned of it"), new("LawEnforcementReportedAt", "When law enforcement was told"),
            new("NcmecReportedAt", "When the National Center was told"), new("LocatingSince", "Day the search began"), Common.Source, Common.Note),
        FormAct.For<RecordMissingReport>("missing-steps", "Steps while missing", "Add to the missing report of", "Save the steps", "The steps are recorded.",
            new("LawEnforcementReportedAt", "When law enforcement was told"), new("NcmecReportedAt", "When the National Center was told"),
            new("LocatingSince", "Day the search began"), new("LastContactOn", "Day of the last contact with either"), new("DebriefedOn", "Day of the talk about why"),
            new("ScreenedOn", "Day of the screen for trafficking"), Common.Source, Common.Note),
        FormAct.For<RecordReturn>("return", "Return", "Record the return of", "Save the return", "The return is recorded.",
            new("ReturnedOn", "Day of return"), new("DebriefedOn", "Day of the talk about why"), new("ScreenedOn", "Day of the screen for trafficking"),
            new("Reason", "Why it has not been screened yet"), Common.Source, Common.Note),
        FormAct.For<StartFacilityStay>("facility-stay", "Stay in a facility", "Record a stay in a facility of", "Save the stay", "The stay is recorded.",
            new("Kind", "Which facility"), new("From", "First day"), new("RemovalOrderInEffect", "The removal order is still in effect"), Common.Source, Common.Note),
        FormAct.For<EndFacilityStay>("facility-stay-end", "End of a facility stay", "End the facility stay of", "Save the end", "The stay has ended.",
            new("To", "Day it ended"), Common.Source, Common.Note),
        FormAct.Of<TeamMeeting>("team-meeting", "Team meeting", "Record a team meeting about", "Save the meeting", "The meeting is recorded.",
            new("Kind", "Which meeting"), new("HeldOn", "Day"), new("ParentTookPart", "A parent took part"), new("ChildTookPart", "The child took part"), Common.Source),
        FormAct.Of<AgencyNotice>("notice", "Notice given", "Record a notice about", "Save the notice", "The notice is recorded.",
            new("Kind", "What about"), new("GivenOn", "Day it was given"), new("RecipientId", "To whom, where on record", null, FieldSource.Family), new("PlacementId", "About which placement", null, FieldSource.Placements),
            new("LearnedOn", "Day you learned of what it tells"), new("EffectiveOn", "Day it takes effect"), new("InWriting", "In writing"), Common.Source) with { OneChild = true },
        FormAct.For<DischargeChild>("discharge", "Discharge", "Discharge", "Discharge from care", "The child has left care.",
            new("On", "Day care ended"), new("Exit", "To what"), Common.Source, Common.Note),
    ];
}
