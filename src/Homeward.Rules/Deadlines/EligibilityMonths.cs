using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// The title IV-E status of a child for every month of every stay that is known in full, with the reason for each lost day and what the agency pays for it
/// (obligations, A16). Days are judged by what is recorded on the day looked at; the day of removal counts, the day of leaving does not.
/// </summary>
public static class EligibilityMonths
{
    /// <summary>Every month, oldest first.</summary>
    /// <param name="facts">The child's facts.</param>
    /// <param name="asOf">The day looked at: no later day is judged.</param>
    /// <param name="settings">The readings in force.</param>
    /// <param name="centsPerDay">The agency's own rate for a day, where the record holds none; null when not told.</param>
    public static IReadOnlyList<EligibilityMonth> Of(CaseFacts facts, DateOnly asOf, RulebookSettings settings, int? centsPerDay = null)
    {
        var view = new CaseView(settings);
        view.Load(facts, asOf);
        var months = new List<EligibilityMonth>();
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            ref readonly var episode = ref view.Episodes[index];
            if (episode.Removal.DatesOnly)
            {
                continue;
            }

            view.Select(index);
            Add(view, episode, new ClaimRate(facts, centsPerDay), months);
        }

        return months;
    }

    private static void Add(CaseView view, in Episode episode, ClaimRate rate, List<EligibilityMonth> months)
    {
        var until = episode.EndedOn <= view.AsOf ? episode.EndedOn.Value : view.AsOf.AddDays(1);
        var judged = new ClaimDays(view);
        for (var month = DayCount.StartOfMonth(episode.Removal.On); month < until; month = month.AddMonths(1))
        {
            var from = month < episode.Removal.On ? episode.Removal.On : month;
            var end = month.AddMonths(1) < until ? month.AddMonths(1) : until;
            var lost = new List<LostDays>();
            for (var day = from; day < end; day = day.AddDays(1))
            {
                if (judged.Loss(day) is { } loss)
                {
                    var cents = rate.On(day, judged.PlacementOn(day));
                    var before = lost.Count > 0 ? lost[^1] : null;
                    if (before is not null && before.Through == day.AddDays(-1) && before.Reason == loss.Reason && before.Because == loss.Because)
                    {
                        lost[^1] = before with { Through = day, Cents = before.Cents + cents };
                    }
                    else
                    {
                        lost.Add(new LostDays(day, day, loss.Reason, loss.Because, cents));
                    }
                }
            }

            var days = end.DayNumber - from.DayNumber;
            months.Add(new EligibilityMonth
            {
                EpisodeId = episode.Removal.Id,
                Month = month,
                Status = Status(judged.Stay.Kind, days, lost),
                DaysInCare = days,
                Lost = lost,
            });
        }
    }

    private static EligibilityMonthStatus Status(EligibilityKind stay, int days, List<LostDays> lost)
    {
        foreach (var run in lost)
        {
            days -= run.Days;
        }

        return stay switch
        {
            EligibilityKind.NotDetermined => EligibilityMonthStatus.NotDetermined,
            EligibilityKind.Ineligible => EligibilityMonthStatus.Ineligible,
            _ => lost.Count == 0 ? EligibilityMonthStatus.Reimbursable
                : days > 0 ? EligibilityMonthStatus.PartlyReimbursable
                : EligibilityMonthStatus.NotReimbursable,
        };
    }
}
