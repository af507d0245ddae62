using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The sentences of a requirement that must cover every day of a placement: {event} is its first day.</summary>
/// <param name="Never">No day is covered yet.</param>
/// <param name="Late">Cover began on {other}.</param>
/// <param name="RanOut">It ran through {due}.</param>
/// <param name="Renewed">It ran through {due} and began again on {other}.</param>
/// <param name="Runs">It runs through {due}.</param>
/// <param name="Holds">It covers every day.</param>
internal sealed record CoverWords(string Never, string Late, string RanOut, string Renewed, string Runs, string Holds);

/// <summary>A requirement that must cover every day of a placement: each gap is listed, and where it stands now.</summary>
internal static class Cover
{
    /// <summary>Lists the gaps. <paramref name="mayLack"/> is set where the placement may lack it at first: then the first cover is no late one.</summary>
    public static void Days(
        Rule rule, CaseView view, DueList dues, ReadOnlySpan<Placement> placements, int index, CoverKind kind, CoverWords words, bool mayLack = false)
    {
        var placement = placements[index];
        var endedOn = PlacementEnd.Of(view, placements, index);
        if (endedOn <= placement.From)
        {
            return;
        }

        for (var day = placement.From; !(day >= endedOn) && day <= view.AsOf;)
        {
            if (LicenceCover.Through(view, placements, index, kind, day) is { } through)
            {
                if (through == DateOnly.MaxValue || endedOn <= through.AddDays(1))
                {
                    StayDuty.Standing(rule, view, dues, placement, endedOn, placement, day, new Because(words.Holds, placement.From), FactKinds.None);
                    return;
                }

                if (through >= view.AsOf)
                {
                    StayDuty.Once(rule, view, dues, placement, endedOn, through, null, null, new Because(words.Runs, placement.From), FactKinds.None);
                    return;
                }

                day = through.AddDays(1);
                continue;
            }

            var first = day == placement.From;
            var dueOn = first ? day : day.AddDays(-1);
            if (LicenceCover.Next(view, placements, index, kind, day) is not { } next || next >= endedOn)
            {
                var because = new Because(first ? words.Never : words.RanOut, placement.From);
                StayDuty.Once(rule, view, dues, placement, endedOn, dueOn, null, null, because, FactKinds.Licensing);
                return;
            }

            if (first && mayLack)
            {
                StayDuty.Standing(rule, view, dues, placement, endedOn, placement, next, new Because(words.Late, placement.From, next), FactKinds.None);
            }
            else
            {
                StayDuty.Once(
                    rule, view, dues, placement, endedOn, dueOn, placement, next, new Because(first ? words.Late : words.Renewed, placement.From, next), FactKinds.None);
            }

            day = next;
        }
    }
}
