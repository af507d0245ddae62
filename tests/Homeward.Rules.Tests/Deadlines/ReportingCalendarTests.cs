using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Deadlines;

public sealed class ReportingCalendarTests
{
    // TV31: the file due on a weekend moves to Monday.
    [Theory]
    [InlineData("2026-09-30", "2026-11-16")]
    [InlineData("2027-03-31", "2027-05-17")]
    [InlineData("2027-09-30", "2027-11-15")]
    [InlineData("2028-03-31", "2028-05-15")]
    public void Federal_file_due_on_a_weekend_is_due_on_monday(string periodEnd, string due)
    {
        var end = Words.AsDay(periodEnd)!.Value;
        var file = Assert.Single(
            ReportingCalendar.Between(end, end.AddDays(60), new AgencyDates()),
            one => one.Id is "afcars-45" && one.Sentence.Contains("45", StringComparison.Ordinal) && one.Title.StartsWith("AFCARS", StringComparison.Ordinal));

        Assert.Equal(Words.AsDay(due), file.DueOn);
    }

    [Fact]
    public void Youth_file_and_yearly_papers_do_not_move_off_a_weekend()
    {
        var all = ReportingCalendar.Between(new(2026, 10, 1), new(2027, 9, 30), new AgencyDates());

        // The corrected file of the spring is due with the autumn's, by the statute a day before the spring's Saturday.
        Assert.Equal(
            "2026-11-14 afcars-45, 2026-11-14 nytd-45, 2026-11-16 afcars-45, 2026-12-15 fed-visit-data-dec15, 2027-03-31 nytd-45, 2027-05-14 afcars-45, 2027-05-15 nytd-45, "
                + "2027-05-17 afcars-45, 2027-06-30 cfsp-apsr-0630, 2027-09-30 nytd-45",
            Lines(all.Where(static due => due.DueOn is not null)));
    }

    [Fact]
    public void Five_year_plan_is_due_on_30_June_2029()
    {
        var plan = Assert.Single(ReportingCalendar.Between(new(2029, 6, 1), new(2029, 6, 30), new AgencyDates()), static due => due.DueOn is not null);

        Assert.StartsWith("Five-year", plan.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void What_runs_from_a_day_only_the_agency_knows_has_no_day_until_it_is_told()
    {
        var told = new AgencyDates
        {
            DataQualityReviewOn = new(2025, 2, 28), EligibilityReviewOn = new(2024, 5, 10), EqualPlacementNoticeOn = new(2027, 1, 4), CorrectivePlanApprovedOn = new(2026, 8, 31),
            EqualPlacementJudgmentOn = new(2027, 2, 1), ApdDueOn = new(2027, 3, 1),
        };

        Assert.Equal(3, ReportingCalendar.Between(new(2027, 1, 1), new(2027, 1, 1), new AgencyDates()).Count(static due => due.DueOn is null));
        Assert.Equal(
            "2027-02-03 mepa-no-delay, 2027-02-28 ccwis-dq-biennial, 2027-02-28 mepa-no-delay, 2027-03-01 ccwis-dq-plan, 2027-03-03 mepa-no-delay, 2027-05-10 ive-review-sample",
            Lines(ReportingCalendar.Between(new(2027, 1, 1), new(2027, 5, 12), told).Where(static due => due.Id is not ("afcars-45" or "nytd-45"))));
    }

    private static string Lines(IEnumerable<AgencyDue> dues) => string.Join(", ", dues.Select(static due => $"{due.DueOn:yyyy-MM-dd} {due.Id}"));
}
