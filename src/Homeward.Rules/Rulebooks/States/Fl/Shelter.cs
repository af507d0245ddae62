using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>Shelter and the petition (obligations, B4).</summary>
internal static class Shelter
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-shelter-24h",
            Title = "Shelter hearing",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.401, 39.402(5)(b), (8)(a); Fla. R. Juv. P. 8.240(a)-(b), 8.305",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "That the roll of a period of hours is switched off for shelter rules was read (V), the 24 hours in a secondary source. Where the hour of removal is not on record only "
                + "the day can be told: the last the hours can reach (INTERP).",
            IfMissed = "The child is released.",
            Period = Period.Hours(24),
            AlertDays = 1,
            Evaluate = First,
        },
        new()
        {
            Id = "fl-shelter-24h",
            Title = "Shelter hearing continued for counsel",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.402(5)(b)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "A continuance found on the day of the first hearing; no other enlargement of time is open.",
            IfMissed = "The child is released.",
            Period = Period.Hours(72),
            AlertDays = 3,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Continued,
        },
        new()
        {
            Id = "fl-petition",
            Title = "Dependency petition filed",
            OwedBy = OwedBy.Agency,
            Citation = "Fla. Stat. 39.501(4)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Seven days after a party's demand are recalled, not read (UNVERIFIED-H): a setting.",
            IfMissed = "The child is released.",
            Period = Period.Days(21),
            AlertDays = 7,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Petition,
        },
    ];

    private static void First(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var removal = view.Episode.Removal;
        var held = Ladder.First(view, HearingKind.Shelter);
        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Florida.Court,
            skipsClosedDays: false,
            new When(removal.On, removal.At),
            held,
            held is null ? null : new When(held.HeldOn!.Value, held.HeldAt),
            new Because("The child was removed on {event}; the shelter hearing is held within {period}, weekends and holidays included, by {due}.", removal.On),
            "The child was removed on {event}, at an hour that is not on record; the shelter hearing is held within {period}, which end on {due} at the latest.",
            FactKinds.StateCourt);
    }

    private static void Continued(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Shelter) is not { HeldOn: { } on } first || Ladder.First(view, FindingKind.Continuance, on)?.On != on)
        {
            return;
        }

        var again = Ladder.First(view, HearingKind.Shelter, on.AddDays(1));
        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Florida.Court,
            skipsClosedDays: false,
            new When(on, first.HeldAt),
            again,
            again is null ? null : new When(again.HeldOn!.Value, again.HeldAt),
            new Because("The shelter hearing of {event} was continued so that the parents could have counsel; it goes on within {period}, by {due}.", on),
            "The shelter hearing of {event} was continued so that the parents could have counsel; it goes on within {period}, which end on {due} at the latest.",
            FactKinds.StateCourt,
            HearingAnswers.About(first));
    }

    private static void Petition(Rule rule, CaseView view, DueList dues)
    {
        if (FloridaCase.Sheltered(view) is not { } sheltered)
        {
            return;
        }

        var dueOn = FloridaCase.DueOn(rule, view, sheltered);
        var demand = Demand(view);
        var demanded = demand is null ? dueOn : FloridaCase.Open(view, DayCount.AddDays(demand.FiledOn, view.Settings.Florida.DemandDays));
        var because = demanded < dueOn
            ? new Because("A party demanded on {event} that the petition be filed; it is filed within {count day}, by {due}.", demand!.FiledOn, Count: view.Settings.Florida.DemandDays)
            : new Because("The shelter hearing was held on {event}; the dependency petition is filed within {period}, by {due}.", sheltered);
        Clock.Once(rule, view, dues, demanded < dueOn ? demanded : dueOn, Ladder.Petition(view, PetitionKind.Dependency), because, FactKinds.StateCourt);
    }

    internal static CourtPaper? Demand(CaseView view)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.EarlyFilingDemand && view.Episode.Holds(paper.FiledOn))
            {
                return paper;
            }
        }

        return null;
    }
}
