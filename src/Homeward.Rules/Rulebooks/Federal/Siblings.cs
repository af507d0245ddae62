using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// Brothers and sisters in care: together, or seeing each other (obligations, A6). One duty a pair, judged by the state in force on the day looked at; the
/// law sets no day and no number.
/// </summary>
internal static class Siblings
{
    private const string Together = "The child and {who} have been placed together since {event}.";

    private const string Apart =
        "The child and {who} have been placed apart since {event}; reasonable efforts to place them together are owed, and no reason against it "
            + "is documented.";

    private const string Contrary =
        "The child and {who} have been placed apart since {event}; on {other} it was documented that placing them together would be contrary to "
            + "the safety or well-being of one of them.";

    private const string NoVisit =
        "The child and {who} have been placed apart since {event}; frequent visits or other contact are owed, and none is on record. Federal law "
            + "sets no number.";

    private const string Visited =
        "The child and {who} have been placed apart since {event}; the last visit on record was held on {other}. Federal law asks for frequent "
            + "visits and sets no number.";

    private const string VisitsContrary =
        "The child and {who} have been placed apart since {event}; on {other} it was documented that visits would be contrary to the safety or "
            + "well-being of one of them.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "sib-joint",
            Title = "Siblings placed together",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(31)(A)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That efforts go on while they are apart is a reading (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            OnlyWith = [typeof(SiblingPlacement)],
            Evaluate = JointOfEach,
        },
        new()
        {
            Id = "sib-visits",
            Title = "Visits between siblings who are apart",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(31)(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "No federal number; days come from the order or the case plan alone (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            AlertDays = 7,
            OnlyWith = [typeof(SiblingPlacement)],
            Evaluate = VisitsOfEach,
        },
    ];

    private delegate void Pair(Rule rule, CaseView view, DueList dues, SiblingPlacement state, Subject about, string who);

    private static void JointOfEach(Rule rule, CaseView view, DueList dues) => EachPair(rule, view, dues, Joint);

    private static void VisitsOfEach(Rule rule, CaseView view, DueList dues) => EachPair(rule, view, dues, Visits);

    private static void EachPair(Rule rule, CaseView view, DueList dues, Pair pair)
    {
        if (!view.Episode.IsOpen)
        {
            return;
        }

        var states = view.Facts.SiblingPlacements.UpTo(view.AsOf);
        for (var index = 0; index < states.Length; index++)
        {
            var state = states[index];
            if (view.Episode.Holds(state.From) && IsLast(states, index) && (state.To is null || state.To >= view.AsOf))
            {
                var name = Family.NameOf(view, state.SiblingId);
                pair(rule, view, dues, state, new Subject(SubjectKind.SiblingPair, state.SiblingId, name), name ?? "the sibling");
            }
        }
    }

    private static bool IsLast(ReadOnlySpan<SiblingPlacement> states, int index)
    {
        for (var later = index + 1; later < states.Length; later++)
        {
            if (states[later].SiblingId == states[index].SiblingId)
            {
                return false;
            }
        }

        return true;
    }

    private static void Joint(Rule rule, CaseView view, DueList dues, SiblingPlacement state, Subject about, string who)
    {
        if (state.Together)
        {
            Duty.Met(rule, view, dues, state.From, state, new Because(Together, state.From, Who: who), about);
        }
        else if (state.JointContraryDocumentedOn is { } documented && documented <= view.AsOf)
        {
            Duty.Excused(rule, view, dues, documented, state, new Because(Contrary, state.From, documented, Who: who), about);
        }
        else
        {
            Duty.Open(rule, view, dues, new Because(Apart, state.From, Who: who), about, FactKinds.Siblings);
        }
    }

    private static void Visits(Rule rule, CaseView view, DueList dues, SiblingPlacement state, Subject about, string who)
    {
        if (state.Together || Family.IsMissing(view))
        {
            return;
        }

        if (state.VisitsContraryDocumentedOn is { } documented && documented <= view.AsOf)
        {
            Duty.Excused(rule, view, dues, documented, state, new Because(VisitsContrary, state.From, documented, Who: who), about);
        }
        else if (FamilyTime.ByPlan(rule, view, dues, state.SiblingId, about, who))
        {
            return;
        }
        else if (FamilyTime.Last(view, state.SiblingId, state.From) is { } last)
        {
            Duty.Met(rule, view, dues, last.HeldOn, last, new Because(Visited, state.From, last.HeldOn, Who: who), about);
        }
        else
        {
            Duty.Open(rule, view, dues, new Because(NoVisit, state.From, Who: who), about, FactKinds.Siblings);
        }
    }
}
