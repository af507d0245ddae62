namespace Homeward.App.Search;

/// <summary>One condition on an entry: any of these terms, or a term that begins with one of them.</summary>
internal sealed record AnyTerm(IReadOnlyList<string> Terms, IReadOnlyList<string> Beginnings)
{
    public static AnyTerm Of(params IReadOnlyList<string> terms) => new(terms, []);

    public static AnyTerm Beginning(params IReadOnlyList<string> beginnings) => new([], beginnings);

    /// <summary>The same as an index is asked: a beginning that is a term by that.</summary>
    public AnyTerm Indexed => new([.. Terms, .. Beginnings.Select(SearchTerms.Begun).OfType<string>()], [.. Beginnings.Where(static beginning => SearchTerms.Begun(beginning) is null)]);
}

/// <summary>
/// What an entry has to meet, as each database is asked: all conditions of one of the alternatives. Terms are folded words: letters, digits and pictures, never a
/// character that either language of questions knows; they are quoted all the same.
/// </summary>
internal static class TermQuery
{
    public static string Fts5(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives) =>
        Write(alternatives, " AND ", " OR ", static term => $"\"{term}\"", static beginning => $"\"{beginning}\" *");

    public static string TsQuery(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives) =>
        Write(alternatives, " & ", " | ", static term => $"'{term}'", static beginning => $"'{beginning}':*");

    /// <summary>A condition on the terms of an entry <c>e</c> as SQLite keeps them beside it, a blank before and after each; what is asked for goes into the parameters.</summary>
    public static string Held(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, ICollection<object> parameters)
    {
        return Write(alternatives, " and ", " or ", term => Stands($" {term} "), beginning => Stands($" {beginning}"));

        string Stands(string piece)
        {
            parameters.Add(piece);
            return $"instr(e.terms, {{{parameters.Count - 1}}}) > 0";
        }
    }

    private static string Write(
        IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, string and, string or, Func<string, string> term, Func<string, string> beginning)
    {
        return $"({string.Join(or, alternatives.Select(all => $"({string.Join(and, all.Select(Any))})"))})";

        string Any(AnyTerm any) => $"({string.Join(or, any.Terms.Select(term).Concat(any.Beginnings.Select(beginning)))})";
    }
}
