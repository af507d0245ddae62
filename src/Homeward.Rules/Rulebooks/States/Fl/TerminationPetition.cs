using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>The petition to end parental rights (obligations, B4).</summary>
internal static class TerminationPetition
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-tpr-60",
            Title = "Petition for termination of parental rights",
            OwedBy = OwedBy.Agency,
            Citation = "Fla. Stat. 39.8055",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Days out of home are counted from the removal; that 365 counted days make the twelve months when stays are added up is a reading (INTERP, a setting). A conviction is on "
                + "record as the ground of a finding. That services were not provided is taken as a compelling reason.",
            IfMissed = "The child waits for a decision the law asks for.",
            Period = Period.Days(60),
            AlertDays = 60,
            Evaluate = Petition,
        },
    ];

    // Of the events that start the sixty days, the first that had happened or will.
    private static void Petition(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var adjudicated = Ladder.First(view, HearingKind.Adjudication)?.HeldOn;
        var from = DayCount.AddMonths(adjudicated < removedOn ? adjudicated.Value : removedOn, 12);
        var sentence = "The child, sheltered on {event}, was not returned within twelve months, which end on {other}; a petition is due within {period}, by {due}.";
        var window = new CareWindow(12, 22, view.Settings.Florida.TwelveMonthsInDays) { Start = CareStart.Removal };
        if (CareCount.MonthsEnd(view, window) is { } counted && counted < from)
        {
            (from, sentence) = (counted, "The child, last removed on {event}, has been out of home twelve of the last 22 months on {other}; a petition is due within {period}, by {due}.");
        }

        if (Ladder.First(view, FindingKind.ReasonableEffortsNotRequired, removedOn) is { On: var found } && found < from)
        {
            (from, sentence) = (found, "The child was removed on {event} and on {other} the court found that reasonable efforts are not required; a petition is due within {period}, by {due}.");
        }

        if (view.Birthday(18) <= from)
        {
            return;
        }

        var dueOn = FloridaCase.DueOn(rule, view, from);
        var because = new Because(sentence, removedOn, from);
        var anyone = false;
        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (!person.IsParent)
            {
                continue;
            }

            anyone = true;
            if (!TerminationPetitions.RightsEnded(view, person.PersonId) || TerminationPetitions.For(view, person.PersonId) is not null)
            {
                TerminationPetitions.Owe(rule, view, dues, dueOn, person.PersonId, person.Name, because, []);
            }
        }

        if (!anyone)
        {
            TerminationPetitions.Owe(rule, view, dues, dueOn, null, null, because, []);
        }
    }
}
