using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>Which of the lengths of 42 USC 675a(c)(5) a stay passes.</summary>
internal enum QrtpLength
{
    /// <summary>Six months, consecutive or not, of a child under 13.</summary>
    SixUnderThirteen,

    /// <summary>Twelve consecutive months.</summary>
    TwelveConsecutive,

    /// <summary>Eighteen months that are not consecutive.</summary>
    EighteenTogether,
}

/// <summary>A length that is full.</summary>
/// <param name="On">The day it is full: the next is more than it.</param>
/// <param name="Since">The first day it counts from.</param>
internal readonly record struct QrtpFull(DateOnly On, DateOnly Since);

/// <summary>
/// When the days in qualified residential treatment programs reach the lengths of 42 USC 675a(c)(5). Months are counted from the first day there; days between
/// two stays push the end of a count of nonconsecutive months on by as many days (INTERP).
/// </summary>
internal static class QrtpLongStay
{
    /// <summary>
    /// The day a length is full within a placement: the next one is more than it. Null when the child left by then, or the length is not tested for this
    /// placement. The end of a stay that lasts is open, so that a day still ahead is given.
    /// </summary>
    public static QrtpFull? Full(CaseView view, ReadOnlySpan<Placement> placements, int index, QrtpLength length)
    {
        var (first, start, gaps, runs) = Before(view, placements, index);
        var full = length switch
        {
            QrtpLength.TwelveConsecutive => DayCount.AddMonths(start, 12),
            QrtpLength.EighteenTogether => DayCount.AddMonths(first, 18).AddDays(gaps),
            _ => DayCount.AddMonths(first, 6).AddDays(gaps),
        };
        if (length is QrtpLength.EighteenTogether && runs == 1)
        {
            return null;
        }

        // Under 13 is tested on the first day of more than six months; from 13 on the longer lengths hold (INTERP).
        var more = full.AddDays(1);
        var under = more < view.Birthday(13);
        if (under != length is QrtpLength.SixUnderThirteen)
        {
            return null;
        }

        var ended = PlacementEnd.Of(view, placements, index);
        return full < placements[index].From || ended <= full ? null : new QrtpFull(full, length is QrtpLength.TwelveConsecutive ? start : first);
    }

    // The first day of all stays that count together, of the run this placement belongs to, the days between stays, and how many runs there are.
    private static (DateOnly First, DateOnly Start, int Gaps, int Runs) Before(CaseView view, ReadOnlySpan<Placement> placements, int index)
    {
        DateOnly? first = null;
        var start = placements[index].From;
        var (gaps, runs) = (0, 0);
        DateOnly? left = null;
        for (var at = 0; at <= index; at++)
        {
            if (placements[at].Setting is not PlacementSetting.Qrtp
                || (!view.Settings.QrtpEarlierEpisodesCount && !PlacementEnd.BeganIn(view, placements[at])))
            {
                continue;
            }

            var from = placements[at].From;
            if (left is null || from > left || !view.Settings.QrtpMovesAreConsecutive)
            {
                runs++;
                start = from;
                gaps += left is null ? 0 : Math.Max(0, from.DayNumber - left.Value.DayNumber);
            }

            first ??= from;
            left = PlacementEnd.InAnyEpisode(view, placements, at) ?? DateOnly.MaxValue;
        }

        return (first ?? start, start, gaps, runs);
    }
}
