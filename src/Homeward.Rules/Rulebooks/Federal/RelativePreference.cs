using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Preference for an adult relative at each placement decision (obligations, A6).</summary>
internal static class RelativePreference
{
    private static readonly AnswerWords Words = new(
        "Preference for an adult relative was considered when the placement of {event} was decided.",
        "Preference for an adult relative was not considered when the placement of {event} with a caregiver who is no relative was decided.",
        "It is not yet recorded whether preference for an adult relative was considered when the placement of {event} was decided.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "rel-preference",
            Title = "Preference for an adult relative",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(19)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = EachDecision,
        },
    ];

    private static void EachDecision(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (!view.Episode.Holds(placement.From) || !Stays.IsFosterCare(placement) || Stays.IsWithRelative(placement) || HasNoCaregiver(placement))
            {
                continue;
            }

            var about = Stays.About(placement);
            if (placement.RelativePreferenceConsidered == true)
            {
                Duty.Met(rule, view, dues, placement.From, placement, new Because(Words.Met, placement.From), about, placement.From);
            }
            else if (placement.RelativePreferenceConsidered == false)
            {
                Duty.Missed(rule, view, dues, placement.From, new Because(Words.Missed, placement.From), about);
            }
            else if (Stays.EndOf(view, placements, index) is null)
            {
                Duty.Open(rule, view, dues, new Because(Words.Open, placement.From), about, FactKinds.RelativeNotices);
            }
        }
    }

    // The preference is over a caregiver who is no relative; here the youth lives alone, or with a parent in treatment.
    private static bool HasNoCaregiver(Placement placement) =>
        placement.Setting is PlacementSetting.SupervisedIndependentLiving or PlacementSetting.FamilyTreatment;
}
