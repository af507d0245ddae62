using Homeward.App.Families;
using Homeward.App.Relatives;
using Homeward.App.Secrets;
using Homeward.App.Tribes;
using Homeward.App.Visits;
using Homeward.Rules.Facts;

namespace Homeward.Web.Acts.Forms;

/// <summary>The family: who they are, who was told, and the time they have together. The acts that are a list of questions, in the order workers look for them.</summary>
internal static class FamilyActs
{
    public static IReadOnlyList<FormAct> All { get; } =
    [
        FormAct.For<AskAboutTribe>("tribe", "Tribe", "Ask about a tribe for", "Save the answer", "What was answered is on record.",
            new("AskedOn", "Day it was asked"), new("Person", "Who answered", "Choose somebody on record, or write below who it was", FieldSource.Family), new("Source", "Who answered, where not on record"),
            new("ReasonToKnow", "The answer gives reason to know that the child is or may be an Indian child", "A remark of a grandmother is enough. Leave it open where it is not clear"),
            new("Ground", "What gives reason to know"), new("Tribe", "Tribe that was named"), new("AskTribeBy", "Day by which the tribe will be asked", "It becomes your task"),
            new("Words", "What was said, in their words")),
        FormAct.For<AddRelative>("relative", "Relative found", "Add a relative of", "Save the relative", "The relative is on record.",
            new("Name", "Name"), new("Relation", "Relation to the child"), new("IdentifiedOn", "Day we learned of them"), new("IsAdult", "Adult"), Common.Source, Common.Note) with { Under = "family" },
        FormAct.For<SendRelativeNotice>("relative-notice", "Notice to relatives", "Record notices to relatives of", "Save the notices", "The notices are recorded.",
            new("Relatives", "To whom", null, FieldSource.Relatives), new("GivenOn", "Day the notice was given"),
            new("ContentComplete", "It named the removal, the options, how to become a foster home, and guardianship assistance"),
            new("ViolenceExceptionOn", "Day it was decided not to notify because of family violence", "Instead of a notice"), Common.Note) with { Under = "family" },
        FormAct.For<RecordRelativeReply>("relative-reply", "Reply of a relative", "Record a relative’s reply about", "Save the reply", "The reply is recorded.",
            new("Relative", "Who", null, FieldSource.Relatives), new("Kind", "What they said"), new("On", "Day"), new("Words", "In their words"), Common.Source) with { Under = "family" },
        FormAct.For<RecordRelativeSearch>("relative-search", "Search for relatives", "Record the search for relatives of", "Save the search", "The search is recorded.",
            new("CompletedOn", "Day it was completed"), new("Steps", "What was done")) with { Under = "family" },
        FormAct.For<RecordFamilyVisit>("family-visit", "Family visit", "Record a family visit of", "Save the family visit", "The family visit is recorded.",
            new("Person", "With whom", null, FieldSource.Family), new("HeldOn", "Day it was held"), Common.Source, Common.Note),
        FormAct.For<SetFamilyTime>("family-time", "Family time", "Set family time of", "Save the family time", "The family time is set.",
            new("Person", "With whom", null, FieldSource.Family), new("From", "From"), new("To", "Until"),
            new("EveryDays", "At least every so many days"), new("SuspendedByCourt", "Suspended by the court"), Common.Source, Common.Note),
        FormAct.Of<ParentContact>("parent-contact", "Contact with a parent", "Record a contact with a parent of", "Save the contact", "The contact is recorded.",
            new("PersonId", "With whom", null, FieldSource.Parents), new("On", "Day"), new("Mode", "How"), Common.Source),
        FormAct.For<RelatePeople>("relationship", "Who is what to whom", "Say who is what to whom in the case of", "Save the relationship", "The relationship is on record, from both sides.",
            new("FromPerson", "This person", null, FieldSource.PeopleAndChild), new("Kind", "is the"), new("ToPerson", "this person", null, FieldSource.PeopleAndChild),
            new("From", "Since", "Leave it open where it has always been so, or is not known"), new("To", "Until"), Common.Source) with { OneChild = true, Under = "family" },
        FormAct.For<TakeBackRelationship>("relationship-back", "Relationship entered in error", "Take back a relationship in the case of", "Take it back", "The relationship is taken back; the record shows that it was entered in error.",
            new("RelationshipId", "Which one", null, FieldSource.Relationships), Common.Why) with { OneChild = true, Under = "family" },
        FormAct.For<RecordHousehold>("household", "Address", "Record an address in the case of", "Save the address", "The address is on record; the one before it stays readable.",
            new("People", "Who lives there", null, FieldSource.PeopleAndChild), new("Address.Street", "Street and number"), new("Address.City", "City"), new("Address.State", "State"), new("Address.PostalCode", "ZIP code"),
            new("Address.Kind", "Whose home it is"), new("Address.Confidential", "Keep the address apart, where few may open it", "A foster home’s and a shelter’s is kept apart unless you answer No"),
            new("Address.Substitute", "Address to use in its place", "As an address confidentiality program gives it"),
            new("From", "Since"), new("To", "Until"), Common.Source) with { OneChild = true, Under = "family", Apart = true },
        FormAct.For<RecordReporter>("reporter", "Who reported", "Keep apart who reported about", "Save it", "It is kept apart: it stands in no note, list, paper or export.",
            new("ReceivedOn", "Day of the report"), new("Name", "Name of who reported"), new("KnowsFrom", "How they know", "Teacher, neighbor, doctor"), new("Reach", "How to reach them")) with { Apart = true },
        FormAct.Of<ChildProtectionReport>("report", "Report of abuse or neglect", "Record a report about", "Save the report", "The report is recorded.",
            new("ReceivedOn", "Day it was received"), new("ScreenedOn", "Day it was screened"), new("AssessedOn", "Day risk and safety were assessed"), new("InvestigatedOn", "Day the investigation began"),
            new("DisposedOn", "Day it was decided"), new("Substantiated", "Substantiated")),
        FormAct.For<OpenFamilyCase>("family-case", "Family case", "Open or join a family case for", "Save the family case", "The child belongs to the family case.",
            new("FamilyCaseId", "A family case that is there", "Choose it to join it; leave it open to open a new one", FieldSource.FamilyCases), new("Name", "Name of a new family case"), new("OpenedOn", "Day it was opened")) with { Under = "family" },
        FormAct.Of<ActiveEffort>("active-effort", "Active effort", "Record an active effort for the family of", "Save the effort", "The effort is recorded.",
            new("On", "Day"), new("What", "What was done"), new("PersonId", "For whom", null, FieldSource.Family), Common.Source),
        FormAct.Of<IcwaNotice>("tribe-notice", "Notice to a tribe", "Record a notice under the Indian Child Welfare Act about", "Save the notice", "The notice is recorded.",
            new("Proceeding", "Of which proceeding"), new("Recipient", "To whom"), new("PersonId", "Which person", null, FieldSource.Family), new("Tribe", "Which tribe"), new("MailedOn", "Day it was mailed"),
            new("RegisteredMail", "By registered or certified mail with return receipt"), new("ContentComplete", "It held all the law asks for"), new("ReceivedOn", "Day it was received"), new("FiledOn", "Day it was filed with the court"), Common.Source),
    ];
}
