using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.Rules.Tests.Properties;

namespace Homeward.Rules.Tests.Deadlines;

/// <summary>A kept line names its rule; the name leads back to that rule and no other.</summary>
public sealed class RuleNameTests
{
    private static readonly DateOnly From = new(2027, 1, 1);

    public static TheoryData<string> Names => [.. Books.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_of_a_book_is_found_by_what_a_kept_line_names_it_by(string book)
    {
        Assert.Empty(Books.Of(book).Rules.GroupBy(static rule => rule.Name).Where(static same => same.Count() > 1).Select(static same => same.Key));
        Assert.All(Books.Of(book).Rules, rule => Assert.Same(rule, Books.Of(book).Named(rule.Name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Changed_rule_of_a_book_is_found_in_each_of_its_versions(string book)
    {
        var published = Books.Of(book);
        var changed = ChangedBook.Of(published, [.. published.Rules.Select(static rule => Change(rule, From) with { Through = From.AddDays(30) }), .. published.Rules.Select(static rule => Change(rule, From.AddDays(90)))], []);
        foreach (var rule in changed.Rules)
        {
            Assert.Equal(3, rule.Versions.Count);
            Assert.Same(rule, changed.Named(rule.Name));
            Assert.All(rule.Versions, version => Assert.Same(version.Rule, changed.Named(version.Rule.Name)));
        }
    }

    [Fact]
    public void Line_of_another_book_leads_nowhere() => Assert.Null(Books.Of("us").Named(Books.Of("ca").Rules[^1].Name));

    private static RuleChange Change(Rule rule, DateOnly from) =>
        new() { RuleId = rule.Id, Title = rule.Title, From = from, AlertDays = rule.AlertDays + 1, Citation = "Local rule 1", Note = "Earlier warning" };
}
