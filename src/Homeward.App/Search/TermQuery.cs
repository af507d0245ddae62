namespace Homeward.App.Search;

/// <summary>One condition on an entry: any of these terms, or a term that begins with one of them.</summary>
internal sealed record AnyTerm(IReadOnlyList<string> Terms, IReadOnlyList<string> Beginnings)
{
    /// <summary>Whether only texts can meet it.</summary>
    public bool IsOfText => Terms.Concat(Beginnings).All(SearchTerms.IsWord);

    public static AnyTerm Of(params IReadOnlyList<string> terms) => new(terms, []);

    public static AnyTerm Beginning(params IReadOnlyList<string> beginnings) => new([], beginnings);

    public AnyTerm Or(AnyTerm other) => new([.. Terms, .. other.Terms], [.. Beginnings, .. other.Beginnings]);
}

/// <summary>
/// The conditions an entry has to meet, all of them, as each database asks its index. Terms are folded words: letters, digits and pictures, never a character
/// that either language of questions knows; they are quoted all the same.
/// </summary>
internal static class TermQuery
{
    public static string Fts5(IReadOnlyList<AnyTerm> all) => string.Join(" AND ", all.Select(static any =>
        $"({string.Join(" OR ", any.Terms.Select(static term => $"\"{term}\"").Concat(any.Beginnings.Select(static term => $"\"{term}\" *")))})"));

    public static string TsQuery(IReadOnlyList<AnyTerm> all) => string.Join(" & ", all.Select(static any =>
        $"({string.Join(" | ", any.Terms.Select(static term => $"'{term}'").Concat(any.Beginnings.Select(static term => $"'{term}':*")))})"));
}
