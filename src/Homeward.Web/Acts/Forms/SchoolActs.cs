using Homeward.Rules.Facts;

namespace Homeward.Web.Acts.Forms;

/// <summary>School, and the way to adulthood. The acts that are a list of questions, in the order workers look for them.</summary>
internal static class SchoolActs
{
    public static IReadOnlyList<FormAct> All { get; } =
    [
        FormAct.Of<SchoolEnrolment>("school", "School", "Record a school of", "Save the school", "The school is recorded.",
            new("School", "School"), new("From", "Day of enrolment"), new("Change", "Why the child changed school", "Leave it open where the child came from none"), new("RecordsRequestedOn", "Day the records were asked for"),
            new("RecordsReceivedOn", "Day they came"), Common.Source),
        FormAct.Of<SchoolDecision>("school-decision", "School at a placement", "Record what was decided about the school of", "Save the decision", "The decision is recorded.",
            new("PlacementId", "At which placement", null, FieldSource.Placements), new("DecidedOn", "Day of the decision"), new("Remains", "The child stays in the school"), new("SchoolConsidered", "School and distance were taken into account"),
            new("WithEducationAgency", "Decided with the school district"), new("BestInterestDetermined", "A change was found to be in the child’s interest"), new("TransportArrangedOn", "Day transport was arranged"), Common.Source) with { OneChild = true },
        FormAct.Of<Schooling>("schooling", "How schooled", "Record how this child is schooled:", "Save the schooling", "The schooling is recorded.",
            new("Kind", "How"), new("On", "Day it held"), Common.Source),
        FormAct.Of<YouthConsultation>("consultation", "Youth consulted", "Record that this youth was consulted:", "Save the consultation", "The consultation is recorded.",
            new("On", "Day"), new("TeamChoiceOffered", "Told that up to two members of the team can be chosen"), new("Members", "Whom the youth chose"), new("RejectedForCause", "Why a member was rejected"), Common.Source),
        FormAct.Of<RightsAcknowledgement>("rights", "Rights explained", "Record that rights were explained to", "Save it", "It is recorded.",
            new("GivenOn", "Day the document was given"), new("Explained", "Explained in a way fit for the age"), new("SignedOn", "Day the youth signed"), Common.Source),
        FormAct.Of<CreditReport>("credit", "Credit report", "Record a credit report on", "Save the credit report", "The credit report is recorded.",
            new("Bureau", "Which bureau"), new("AskedOn", "Day it was asked"), new("AnsweredOn", "Day it answered"), new("Answer", "What it answered"), new("GivenOn", "Day the youth got the copy"),
            new("DisputedOn", "Day errors were disputed"), new("ResolvedOn", "Day they were resolved"), Common.Source),
        FormAct.Of<TransitionService>("transition-service", "Service toward adulthood", "Record a service toward adulthood for", "Save the service", "The service is recorded.",
            new("Kind", "Which service"), new("From", "First day"), new("To", "Last day"), new("ByAgency", "Paid for or given by the agency"), Common.Source),
        FormAct.Of<ExitDocument>("exit-document", "Document for the youth", "Record a document given to", "Save the document", "The document is recorded.",
            new("Kind", "Which document"), new("On", "Day it was given"), new("Reason", "Why it cannot be had, where it cannot"), Common.Source),
    ];
}
