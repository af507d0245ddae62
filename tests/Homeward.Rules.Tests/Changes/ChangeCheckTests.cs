using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Changes;

namespace Homeward.Rules.Tests.Changes;

public sealed class ChangeCheckTests
{
    private static readonly DateOnly Today = new(2026, 10, 5);
    private static readonly Rulebook Book = RulebookShelf.Named("demo")!;

    private static readonly RuleChange Shorter = new()
    {
        RuleId = "demo-report", Title = "Court report filed", From = new DateOnly(2027, 1, 1), Count = 7, Citation = "Local rule 7", Note = "The court asked for it.",
    };

    private static readonly ReadingChange Visits = new()
    {
        Name = nameof(RulebookSettings.TrialHomeVisitMonths), From = new DateOnly(2027, 1, 1), Value = "3", Citation = "Policy 12", Note = "The state is stricter.",
    };

    [Fact]
    public void Sound_change_is_let_pass()
    {
        Assert.Empty(ChangeCheck.Of(Book, [], Shorter, Today));
        Assert.Empty(ChangeCheck.Of(Book, [], Visits, Today));
    }

    [Theory]
    [InlineData("demo-case-plan", "Initial case plan", 61, "Federal law sets 60 days")]
    [InlineData("fed-ph-12", "Permanency hearing", 13, "Federal law sets 12 months")]
    [InlineData("demo-report", "Court report filed", 0, "Give a number from 1 to 3660")]
    [InlineData("demo-report", "Court report filed", -3, "Give a number from 1 to 3660")]
    [InlineData("demo-reports", "Court report filed", 7, "is no rule of")]
    public void Number_that_cannot_be_is_refused_with_the_reason(string id, string title, int count, string reason) =>
        Assert.Contains(ChangeCheck.Of(Book, [], Shorter with { RuleId = id, Title = title, Count = count }, Today), said => said.Sentence.Contains(reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("demo-case-plan", "Initial case plan", 60)]
    [InlineData("fed-ph-12", "Permanency hearing", 11)]
    [InlineData("demo-sibling-contact", "Siblings who live apart see each other", 2)]
    public void Number_that_is_no_looser_than_federal_law_is_let_pass(string id, string title, int count) =>
        Assert.Empty(ChangeCheck.Of(Book, [], Shorter with { RuleId = id, Title = title, Count = count }, Today));

    [Fact]
    public void Every_federal_number_is_refused_one_looser()
    {
        var federal = RulebookShelf.Named("us")!;
        foreach (var rule in federal.Rules.Where(static rule => rule.Period is not null))
        {
            var looser = rule.Period!.Value.Count + (rule.CountsBack ? -1 : 1);
            if (looser == 0) continue;
            var change = Shorter with { RuleId = rule.Id, Title = rule.Title, Count = rule.Period.Value.Unit is Rules.Time.PeriodUnit.Hours ? looser + 23 : looser };
            Assert.Contains(ChangeCheck.Of(federal, [], change, Today), static said => said.Sentence.StartsWith("Federal law sets", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Missing_citation_note_and_number_are_refused_all_at_once()
    {
        var said = ChangeCheck.Of(Book, [], Shorter with { Citation = " ", Note = "", Count = null }, Today);

        Assert.Equal([nameof(RuleChange.Citation), nameof(RuleChange.Note), nameof(RuleChange.Count)], said.Select(static one => one.Field));
    }

    [Theory]
    [InlineData("2027-01-01", null, "2027-01-01", null, true)]
    [InlineData("2027-01-01", null, "2027-06-01", null, false)]
    [InlineData("2027-01-01", "2027-06-30", "2027-06-30", null, true)]
    [InlineData("2027-01-01", "2027-06-30", "2027-07-01", null, false)]
    [InlineData("2027-06-01", null, "2027-01-01", "2027-06-01", true)]
    [InlineData("2027-06-01", null, "2027-01-01", "2027-05-31", false)]
    public void Changes_of_one_rule_must_not_overlap(string from, string? through, string next, string? until, bool refused)
    {
        var standing = Shorter with { From = Day(from), Through = through is null ? null : Day(through) };
        var change = Shorter with { From = Day(next), Through = until is null ? null : Day(until) };

        Assert.Equal(refused, ChangeCheck.Of(Book, [standing], change, Today).Count > 0);
    }

    [Fact]
    public void Change_that_begins_today_is_refused() =>
        Assert.Contains(ChangeCheck.Of(Book, [], Shorter with { From = Today }, Today), static said => said.Field is nameof(RuleChange.From));

    [Fact]
    public void Number_for_a_rule_without_one_is_refused()
    {
        var rule = Book.Rules.First(static rule => rule.Period is null);

        Assert.Contains(ChangeCheck.Of(Book, [], Shorter with { RuleId = rule.Id, Title = rule.Title }, Today), static said => said.Sentence.Contains("no number", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("7", "no more room than 1 to 6")]
    [InlineData("six", "Give a whole number")]
    [InlineData("", "Give a whole number")]
    public void Reading_beyond_federal_law_or_of_another_kind_is_refused(string value, string reason) =>
        Assert.Contains(ChangeCheck.Of(Book, [], Visits with { Value = value }, Today), said => said.Sentence.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void Every_reading_reads_back_what_it_writes()
    {
        Assert.True(Readings.All.Count > 40);
        foreach (var reading in Readings.All)
        {
            var written = reading.Write(RulebookSettings.Default);
            Assert.Equal(written, reading.Write(reading.Under(RulebookSettings.Default, written)!));
        }
    }

    [Fact]
    public void Reading_of_a_state_is_changed_in_its_own_part_alone()
    {
        var changed = Readings.Named("California.ExamDays")!.Under(RulebookSettings.Default, "20")!;

        Assert.Equal((20, 30), (changed.California.ExamDays, RulebookSettings.Default.California.ExamDays));
        Assert.Equal(RulebookSettings.Default.TrialHomeVisitMonths, changed.TrialHomeVisitMonths);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
