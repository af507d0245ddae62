using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>The day a suit is dismissed by law, and what moved it (Tex. Fam. Code 263.401, 263.403).</summary>
/// <param name="On">The day.</param>
/// <param name="Named">The day the agency was named temporary managing conservator.</param>
/// <param name="Extended">The order that keeps the suit on the docket, if one set a day.</param>
/// <param name="Undated">An order that set none, and so did not extend it.</param>
internal readonly record struct Docket(DateOnly On, DateOnly Named, Finding? Extended, Finding? Undated)
{
    private const int ExtensionDays = 180;

    /// <summary>The first Monday after the first anniversary: an anniversary on a Monday is followed by the next.</summary>
    public static DateOnly FirstMonday(DateOnly named)
    {
        var day = DayCount.AddMonths(named, 12).AddDays(1);
        return day.AddDays((8 - (int)day.DayOfWeek) % 7);
    }

    /// <summary>The day of dismissal of the stay; null while the agency is not temporary managing conservator. It never moves off a closed day.</summary>
    public static Docket? Of(CaseView view)
    {
        if (TexasCase.Conservatorship(view) is not { } named)
        {
            return null;
        }

        var monday = FirstMonday(named);
        var latest = DayCount.AddDays(monday, ExtensionDays);
        Finding? undated = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.DismissalExtended && finding.On >= named && finding.On <= monday)
            {
                if (finding.Through is { } through)
                {
                    return new Docket(through < latest ? through : latest, named, finding, null);
                }

                undated = finding;
            }
        }

        return new Docket(monday, named, null, undated);
    }

    /// <summary>The last order of a monitored return with a day, made before the suit was dismissed; null when there is none.</summary>
    public Finding? Return(CaseView view)
    {
        Finding? last = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding is { Kind: FindingKind.MonitoredReturn, Through: not null } && finding.On >= Named && finding.On <= On)
            {
                last = finding;
            }
        }

        return last;
    }

    /// <summary>What kept the suit from being dismissed on a day: a trial on the merits begun, or a final order made, before it.</summary>
    public static Fact? Decided(CaseView view, DateOnly named, DateOnly before)
    {
        var trial = Ladder.First(view, HearingKind.TrialOnMerits, named);
        Fact? decided = IsInTime(view, trial?.HeldOn, before) ? trial : null;
        var final = TexasCase.FinalOrder(view);
        return IsInTime(view, final?.On, before) && !(decided?.HappenedOn <= final!.On) ? final : decided;
    }

    private static bool IsInTime(CaseView view, DateOnly? on, DateOnly before) => on < before || (on == before && view.Settings.Texas.TrialOnDismissalDayCounts);
}
