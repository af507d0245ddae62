using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Changes;

public sealed class ChangedBookTests
{
    private static readonly Rulebook Book = RulebookShelf.Named("demo")!;

    private static readonly CaseFacts Two = Facts(
        "removed 2026-03-06 by emergency agency",
        "review hearing set for 2027-01-05, called Soon",
        "permanency hearing set for 2027-03-08, called Spring");

    private static readonly RuleChange Shorter = new()
    {
        RuleId = "demo-report", Title = "Court report filed", From = new DateOnly(2027, 1, 1), Count = 7, Citation = "Local rule 7", Note = "The court asked for it.",
    };

    [Fact]
    public void Report_before_the_change_begins_reads_the_old_number() =>
        Assert.Equal(["2026-12-24", "2027-02-26"], Reports(ChangedBook.Of(Book, [Shorter], []), new(2026, 12, 31)));

    [Fact]
    public void Report_from_the_day_of_the_change_reads_the_new_number_and_the_one_that_was_due_reads_the_old() =>
        Assert.Equal(["2026-12-24", "2027-03-01"], Reports(ChangedBook.Of(Book, [Shorter], []), new(2027, 1, 1)));

    [Fact]
    public void Report_filed_before_a_stricter_number_begins_stays_met_on_time()
    {
        var filed = Facts("removed 2026-03-06 by emergency agency", "review hearing set for 2027-01-12", "status report filed 2026-12-31");
        var book = ChangedBook.Of(Book, [Shorter with { Count = 14 }], []);

        var report = Assert.Single(book.Evaluate(filed, new(2027, 1, 2)), static due => due.Rule.Id == "demo-report");

        Assert.Equal((DueStatus.MetOnTime, new DateOnly(2026, 12, 31)), (report.Status, report.SatisfiedOn));
        Assert.Null(report.Rule.ChangedFrom);
    }

    [Fact]
    public void Change_with_a_last_day_gives_the_rule_back_on_the_day_after()
    {
        var book = ChangedBook.Of(Book, [Shorter with { Through = new(2027, 1, 31) }], []);

        Assert.Equal(["2027-03-01"], Reports(book, new(2027, 1, 31)));
        Assert.Equal(["2027-02-26"], Reports(book, new(2027, 2, 1)));
    }

    [Fact]
    public void Second_change_follows_the_first()
    {
        var book = ChangedBook.Of(Book, [Shorter with { From = new(2027, 2, 1), Count = 21 }, Shorter], []);

        Assert.Equal(["2027-03-01"], Reports(book, new(2027, 1, 31)));
        Assert.Equal(["2027-02-12"], Reports(book, new(2027, 2, 1)));
    }

    [Fact]
    public void Changed_date_says_from_which_day_the_number_holds_and_where_it_stands()
    {
        var due = ChangedBook.Of(Book, [Shorter], []).Evaluate(Two, new(2027, 1, 1)).Last(static due => due.Rule.Id == "demo-report");

        Assert.Equal(new DateOnly(2027, 1, 1), due.Rule.ChangedFrom);
        Assert.Contains("7 days before, by 1 March 2027", due.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("; Local rule 7", due.Rule.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_changed_alone_moves_no_date()
    {
        var book = ChangedBook.Of(Book, [Shorter with { Count = null, AlertDays = 60 }], []);

        var before = Assert.Single(Book.Evaluate(Two, new(2027, 1, 4)), static due => due.Rule.Id == "demo-report" && due.DueOn > new DateOnly(2027, 1, 1));
        var after = Assert.Single(book.Evaluate(Two, new(2027, 1, 4)), static due => due.Rule.Id == "demo-report" && due.DueOn > new DateOnly(2027, 1, 1));

        Assert.Equal((before.DueOn, DueStatus.Open, DueStatus.DueSoon), (after.DueOn, before.Status, after.Status));
    }

    [Fact]
    public void Reading_holds_from_its_day_on()
    {
        var visit = Facts("removed 2026-03-06 by court order", "placed 2026-03-06 in foster family home");
        var book = ChangedBook.Of(
            Book, [], [new ReadingChange { Name = nameof(RulebookSettings.MissingMonthsOweVisit), From = new(2027, 1, 1), Value = "no", Citation = "Memo 3", Note = "Counsel reads it so." }]);

        Assert.True(book.SettingsOn(new(2026, 12, 31)).MissingMonthsOweVisit);
        Assert.False(book.SettingsOn(new(2027, 1, 1)).MissingMonthsOweVisit);
        Assert.Equal(Lines(Book, visit, new(2026, 12, 31)), Lines(book, visit, new(2026, 12, 31)));
    }

    [Fact]
    public void Every_rule_changed_to_the_number_it_has_gives_the_same_lists()
    {
        foreach (var one in CaseLibrary.Files.SelectMany(CaseLibrary.Of))
        {
            var book = CaseLibrary.For(one);
            var same = ChangedBook.Of(book, Unmoved(book), []);
            var facts = CaseFacts.From(one.Facts);
            foreach (var asOf in one.Rows.Select(static row => row.AsOf).Distinct()) Assert.Equal(Lines(book, facts, asOf), Lines(same, facts, asOf));
        }
    }

    private static List<RuleChange> Unmoved(Rulebook book) =>
    [
        .. book.Rules.DistinctBy(static rule => (rule.Id, rule.Title)).Select(static rule => new RuleChange
        {
            RuleId = rule.Id, Title = rule.Title, From = new DateOnly(2000, 1, 1), Count = rule.Period?.Count, AlertDays = rule.AlertDays, Citation = "same", Note = "same",
        }),
    ];

    private static List<string> Reports(Rulebook book, DateOnly asOf) =>
        [.. book.Evaluate(Two, asOf).Where(static due => due.Rule.Id == "demo-report").Select(static due => $"{due.DueOn:yyyy-MM-dd}")];

    private static List<string> Lines(Rulebook book, CaseFacts facts, DateOnly asOf) =>
        [.. book.Evaluate(facts, asOf).Select(static due => $"{due.Rule.Id} {due.About} {due.DueOn} {due.Status} {due.Sentence}").Order(StringComparer.Ordinal)];

    private static CaseFacts Facts(params string[] told)
    {
        var facts = new List<Rules.Facts.Fact>
        {
            new Child { Id = Words.Id("child"), RecordedAt = DateTimeOffset.UnixEpoch, RecordedBy = "case", Source = "case", DateOfBirth = null },
        };
        for (var line = 0; line < told.Length; line++) Assert.Null(FactReader.Read(told[line], $"line {line}", facts));
        return CaseFacts.From(facts);
    }
}
