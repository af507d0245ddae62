using Homeward.App.Referrals;
using Homeward.Rules.Facts;

namespace Homeward.Web.Acts.Forms;

/// <summary>Health. The acts that are a list of questions, in the order workers look for them.</summary>
internal static class HealthActs
{
    public static IReadOnlyList<FormAct> All { get; } =
    [
        FormAct.Of<HealthEvent>("health", "Health visit", "Record care for the health of", "Save the health visit", "The health visit is recorded.",
            new("Kind", "What it was"), new("On", "Day"), new("Provider", "Who saw the child"), new("RequestedOn", "Day it was asked for"), new("TreatmentNeeded", "It found something to treat"),
            new("TreatmentBeganOn", "Day treatment began"), Common.Source),
        FormAct.Of<HealthConcern>("health-concern", "Health concern", "Record a health concern of", "Save the concern", "The concern is recorded.",
            new("Kind", "What it is"), new("KnownOn", "Day it became known"), Common.Source),
        FormAct.Of<MedicationOrder>("medicine", "Medicine", "Record a medicine of", "Save the medicine", "The medicine is recorded.",
            new("Medicine", "Medicine and dose"), new("Psychotropic", "It is psychotropic"), new("PrescribedOn", "Day it was prescribed, or the child came with it"), new("ConsentBy", "Who consented"),
            new("ConsentOn", "Day of the consent"), new("ConsentThrough", "Last day the consent covers"), new("ReviewEveryDays", "Reviewed at least every so many days"), Common.Source),
        FormAct.Of<MedicaidEnrolment>("medicaid", "Medicaid", "Record Medicaid coverage of", "Save the coverage", "The coverage is recorded.",
            new("From", "First day of coverage"), new("To", "Last day"), Common.Source),
        FormAct.Of<EarlyInterventionReferral>("early-intervention", "Early intervention", "Refer to early intervention:", "Save the referral", "The referral is recorded.",
            new("IdentifiedOn", "Day the need was seen"), new("Ground", "Why"), new("ReferredOn", "Day of the referral"), new("MeetingOn", "Day of the first meeting"), Common.Source),
        FormAct.For<ReferToService>("referral", "Referral", "Refer to a service for", "Save the referral", "The referral is recorded.",
            new("Kind", "Which service"), new("ReferredOn", "Day of the referral"), new("Need", "What for"), new("Provider", "To whom"), Common.Note),
    ];
}
