using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>What the court finds at the detention hearing, and how long its order lasts (obligations, B1).</summary>
internal static class DetentionFindings
{
    private static readonly FindingKind[] Kinds =
    [
        FindingKind.PrimaFacieCase, FindingKind.ContraryToWelfare, FindingKind.DetentionGround, FindingKind.ReasonableEffortsToPrevent, FindingKind.AlternativesConsidered,
    ];

    private static readonly PartNames Missing = new(
        "a prima facie case",
        "that remaining home is contrary to the child's welfare",
        "a ground for holding the child",
        "efforts to prevent removal",
        "that less disruptive alternatives were considered");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-detention-findings",
            Title = "Findings at the detention hearing",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 319(c)-(g)",
            Confidence = Confidence.Verified,
            IfMissed = "The child is released; without the contrary-to-welfare finding the child is not eligible for title IV-E.",
            AlertDays = 1,
            Evaluate = AtHearing,
        },
        new()
        {
            Id = "ca-rehearing-3",
            Title = "Rehearing on detention",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 321",
            Confidence = Confidence.Verified,
            IfMissed = "The child is released if no prima facie case is shown.",
            Period = Period.CourtDays(3),
            AlertDays = 3,
            Evaluate = Rehearing,
        },
        new()
        {
            Id = "ca-rehearing-3",
            Title = "Rehearing for a parent without notice",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 321",
            Confidence = Confidence.Verified,
            IfMissed = "The child is released if no prima facie case is shown.",
            Period = Period.Hours(24),
            AlertDays = 1,
            Evaluate = RehearingWithoutNotice,
        },
        new()
        {
            Id = "ca-temp-placement-15",
            Title = "New order of temporary placement",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "Welf. & Inst. Code 319(h)(1)(A)",
            Confidence = Confidence.Verified,
            IfMissed = "The order lapses and the agency has no authority to keep the child.",
            Period = Period.CourtDays(15),
            AlertDays = 5,
            Evaluate = OrderLasts,
        },
    ];

    private static void AtHearing(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Shelter) is not { HeldOn: { } heldOn } hearing)
        {
            return;
        }

        var made = 0;
        Finding? last = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            for (var part = 0; part < Kinds.Length && finding.On == heldOn; part++)
            {
                if (finding.Kind == Kinds[part])
                {
                    (made, last) = (made | (1 << part), finding);
                }
            }
        }

        var whole = made == (1 << Kinds.Length) - 1;
        Clock.Once(
            rule,
            view,
            dues,
            heldOn,
            whole ? last : null,
            whole ? new Because("Every finding the detention hearing asks for was made on {event}.", heldOn)
                : new Because("At the detention hearing of {event} these findings are not on record: {who}.", heldOn, Who: Missing.Of(((1 << Kinds.Length) - 1) & ~made)),
            FactKinds.Findings,
            new Subject(SubjectKind.Hearing, hearing.Id),
            curable: false);
    }

    private static void Rehearing(Rule rule, CaseView view, DueList dues) => Requested(
        rule,
        view,
        dues,
        CourtPaperKind.RehearingRequest,
        "A rehearing on detention was asked for on {event}; it is due within {period} of the request, by {due}.");

    private static void RehearingWithoutNotice(Rule rule, CaseView view, DueList dues) => Requested(
        rule,
        view,
        dues,
        CourtPaperKind.RehearingRequestWithoutNotice,
        "A parent who had no notice of the detention hearing asked for a rehearing on {event}; it is due within {period}, days the court is closed "
            + "left out, by {due}.");

    // A trial held within ten days may stand in place of the rehearing.
    private static void Requested(Rule rule, CaseView view, DueList dues, CourtPaperKind kind, string sentence)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind != kind || !view.Episode.Holds(paper.FiledOn))
            {
                continue;
            }

            var dueOn = rule.Period!.Value.From(paper.FiledOn, view.Settings.California.Court);
            var trial = Ladder.First(view, HearingKind.Adjudication, paper.FiledOn);
            var held = trial?.HeldOn <= DayCount.AddDays(paper.FiledOn, 10) ? trial : Ladder.First(view, HearingKind.Rehearing, paper.FiledOn);
            var moved = Ladder.PutOff(view, paper.FiledOn, dueOn);
            Clock.Once(
                rule,
                view,
                dues,
                held == trial && trial is not null ? DayCount.AddDays(paper.FiledOn, 10) : moved?.Through ?? dueOn,
                held,
                new Because(sentence, paper.FiledOn),
                FactKinds.StateCourt,
                new Subject(SubjectKind.Event, paper.Id));
        }
    }

    private static void OrderLasts(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Shelter) is not { HeldOn: { } heldOn })
        {
            return;
        }

        Fact? next = Ladder.First(view, HearingKind.Disposition);
        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (order.PlacementAndCareToAgency == true && order.OrderedOn > heldOn && view.Episode.Holds(order.OrderedOn) && !(order.OrderedOn > next?.HappenedOn))
            {
                next = order;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            rule.Period!.Value.From(heldOn, view.Settings.California.Court),
            next,
            new Because("The order of temporary placement made at the detention hearing of {event} lasts at most {period}, through {due}; disposition "
                + "or a new order is needed by then.", heldOn),
            FactKinds.StateCourt | FactKinds.Findings);
    }
}
