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
/// What an entry has to meet, as each database asks its index: all conditions of one of the alternatives, and to lie in one of some cases. Terms are folded
/// words: letters, digits and pictures, never a character that either language of questions knows; they are quoted all the same.
/// </summary>
internal static class TermQuery
{
    public static string Fts5(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, AnyTerm? cases) =>
        Write(alternatives, cases, " AND ", " OR ", static term => $"\"{term}\"", static beginning => $"\"{beginning}\" *");

    public static string TsQuery(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives) =>
        Write(alternatives, null, " & ", " | ", static term => $"'{term}'", static beginning => $"'{beginning}':*");

    private static string Write(
        IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, AnyTerm? cases, string and, string or, Func<string, string> term, Func<string, string> beginning)
    {
        var asked = string.Join(or, alternatives.Select(all => $"({string.Join(and, all.Select(Any))})"));
        return cases is null ? asked : $"({asked}){and}{Any(cases)}";

        string Any(AnyTerm any) => $"({string.Join(or, any.Terms.Select(term).Concat(any.Beginnings.Select(beginning)))})";
    }
}
