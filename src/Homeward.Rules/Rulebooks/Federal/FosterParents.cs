using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The preparation of foster parents before a child is placed with them (obligations, A5).</summary>
internal static class FosterParents
{
    private const string Owed =
        "The child was placed with {who} on {event}; foster parents are to be prepared before, the reasonable and prudent parent standard included.";

    private const string Without =
        "The child was placed with {who} on {event}, whose preparation did not include the reasonable and prudent parent standard.";

    private const string Joined =
        "{who} became a foster parent of the child on {event}; foster parents are to be prepared before, the reasonable and prudent parent standard included.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "train-foster-parent",
            Title = "Preparation of foster parents",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(24)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Completed on the day of placement counts. The text makes no exception for kin.",
            IfMissed = "The state's certification is not true.",
            Evaluate = EachPlacement,
        },
    ];

    private static void EachPlacement(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.HouseholdMembers.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (!PlacementOn.IsHome(placement) || !PlacementEnd.BeganIn(view, placement))
            {
                continue;
            }

            var endedOn = PlacementEnd.Of(view, placements, index);
            foreach (var adult in view.Facts.HouseholdMembers.UpTo(view.AsOf))
            {
                if (adult.Role is HouseholdRole.FosterParent && Household.IsIn(adult, placement) && !(adult.To <= placement.From) && !(adult.From >= endedOn))
                {
                    Prepared(rule, view, dues, placement, endedOn, adult);
                }
            }
        }
    }

    private static void Prepared(Rule rule, CaseView view, DueList dues, Placement placement, DateOnly? endedOn, HouseholdMember adult)
    {
        var joined = adult.From > placement.From;
        var dueOn = joined ? adult.From : placement.From;
        var without = adult.PreparedForPrudentParenting == false;
        var doneOn = without ? null : InterstateDuty.By(view, adult.PreparedOn);
        var name = Family.NameOf(view, adult.PersonId);
        dues.Next().Write(
            rule,
            new Subject(SubjectKind.Placement, placement.PlacementId, name ?? placement.Provider),
            view.Episode,
            Clock.Status(view.AsOf, dueOn, doneOn, null, rule.AlertDays),
            new Because(without ? Without : joined ? Joined : Owed, dueOn, Who: name ?? "the foster parent"),
            dueOn,
            doneOn,
            doneOn is null ? null : adult,
            doneOn is null && endedOn is null && view.Episode.IsOpen && InterstateDuty.By(view, adult.To) is null,
            doneOn is null && (view.Facts.NotCollected & FactKinds.BackgroundChecks) != FactKinds.None);
    }
}
