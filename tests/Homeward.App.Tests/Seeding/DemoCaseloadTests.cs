using System.Globalization;
using Homeward.App.Due;
using Homeward.App.Seeding;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;

namespace Homeward.App.Tests.Seeding;

public sealed class DemoCaseloadTests
{
    private static readonly DateOnly Today = DemoCaseload.Day;
    private static readonly Rulebook Law = RulebookShelf.Named(DemoCaseload.Law)!;

    /// <summary>What stands on Today on Monday 5 October 2026: everything overdue, due within the week or warned of, of all that is owed to the eighteen children. A petition is owed for each of two parents.</summary>
    private const string StandsOut =
        """
        Ben Sutter         | anc-episode-thv | 2026-11-05 | DueSoon
        Devon Pruitt       | qrtp-court-60   | 2026-10-11 | DueSoon
        Ellie Marsh        | icpc-homestudy-60 | 2026-10-13 | DueSoon
        Grace Whitfield    | fed-ph-12       | 2026-09-15 | Overdue
        Jonah Keller       | tpr-15-22       | 2026-11-01 | DueSoon
        Jonah Keller       | tpr-15-22       | 2026-11-01 | DueSoon
        Luca Ferro         | edu-records-immediate | 2026-09-04 | Overdue
        Maya Holloway      | hlth-psychotropic | 2026-09-26 | Overdue
        Ruth Keller        | tpr-15-22       | 2026-11-01 | DueSoon
        Ruth Keller        | tpr-15-22       | 2026-11-01 | DueSoon
        Sofia Ibarra       | demo-report     | 2026-10-06 | DueSoon
        Theo Whitlock      | icwa-due-diligence | 2026-10-24 | DueSoon
        """;

    [Fact]
    public void Eighteen_children_with_the_ages_and_months_in_care_of_the_caseload()
    {
        var told = DemoCaseload.Cases.Select(static one =>
        {
            var facts = one.History.Current();
            var removed = facts.Removals[0].On;
            var months = ((Today.Year - removed.Year) * 12) + Today.Month - removed.Month - (removed.Day > Today.Day ? 1 : 0);
            return $"{one.Name} {Rules.Time.DayCount.AgeOn(facts.Child.DateOfBirth!.Value, Today)}, {months}";
        });

        Assert.Equal(
            """
            Amari Whitlock-Reyes 11, 6
            Nia Whitlock-Reyes 7, 6
            Theo Whitlock 2, 6
            Maya Holloway 14, 13
            Devon Pruitt 15, 16
            Tyrell Banks 17, 38
            Ellie Marsh 4, 19
            Jonah Keller 9, 14
            Ruth Keller 6, 14
            Sofia Ibarra 1, 4
            Luca Ferro 12, 22
            Imani Cole 16, 9
            Peter Novak 8, 5
            Grace Whitfield 3, 20
            Noor Ahmadi 10, 2
            Caleb Dunn 13, 11
            Anya Petrov 15, 6
            Ben Sutter 5, 17
            """.ReplaceLineEndings("\n"), string.Join('\n', told));
    }

    [Fact]
    public void No_record_contradicts_itself() =>
        Assert.Empty(DemoCaseload.Cases.SelectMany(static one => Contradictions.Of(one.Facts)).Select(static found => $"{found.Property}: {found.Sentence}"));

    [Fact]
    public void Exactly_the_planted_problems_stand_out_on_the_day() =>
        Assert.Equal(StandsOut.ReplaceLineEndings("\n"), Table(static due =>
            due is { IsOwed: true, DueOn: { } on } && (on <= Today.AddDays(TodayQuery.DaysAhead) || due.Status is DueStatus.DueSoon)));

    [Fact]
    public void Nothing_was_missed_before_the_day_or_met_late() =>
        Assert.Empty(Table(static due => due.Status is DueStatus.MetLate || (due.Status is DueStatus.Overdue && !due.IsOwed)));

    [Fact]
    public void Nothing_is_owed_without_a_day_but_help_with_the_disputed_credit_report_of_Tyrell() =>
        Assert.Equal("Tyrell Banks       | y14-credit-report | no day | Open", Table(static due => due.IsOwed && due.DueOn is null));

    [Fact]
    public void Anya_was_last_seen_26_days_ago_and_this_month_is_open()
    {
        var facts = DemoCaseload.Cases.Single(static one => one.Name.StartsWith("Anya", StringComparison.Ordinal)).History.Current();
        var month = Law.Evaluate(facts, Today).Single(static due => due.Rule.Id is "fed-visit-monthly" && due.DueOn == new DateOnly(2026, 10, 31));

        Assert.Equal(26, Today.DayNumber - facts.CaseworkerVisits[^1].On.DayNumber);
        Assert.Equal(DueStatus.Open, month.Status);
    }

    private static string Table(Func<DueDate, bool> which)
    {
        var lines = DemoCaseload.Cases.OrderBy(static one => one.Name, StringComparer.Ordinal)
            .SelectMany(static one => Law.Evaluate(one.History.Current(), Today), static (one, due) => (one.Name, Due: due))
            .Where(line => which(line.Due))
            .Select(static line => $"{line.Name,-18} | {line.Due.Rule.Id,-15} | {line.Due.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day"} | {line.Due.Status}");
        return string.Join('\n', lines);
    }
}
