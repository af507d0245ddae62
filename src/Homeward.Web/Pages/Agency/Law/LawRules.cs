using Homeward.Rules.Deadlines;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>The rules of a book as pages name them: by id, and by number among those that carry the same id.</summary>
public static class LawRules
{
    public static IEnumerable<(Rule Rule, int Number)> Numbered(Rulebook book)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in book.Rules) yield return (rule, seen[rule.Id] = seen.GetValueOrDefault(rule.Id) + 1);
    }

    public static Rule? Find(Rulebook book, string id, int number) =>
        Numbered(book).Where(known => known.Number == number && string.Equals(known.Rule.Id, id, StringComparison.Ordinal)).Select(static known => known.Rule).FirstOrDefault();
}
