using System.Text;
using Homeward.App.Access;
using Homeward.App.Papers;

namespace Homeward.App.Search;

/// <summary>
/// The terms of a paper. Its label, and whether it was withdrawn, are part of each of its words, and a question is asked in the words of those labels only that are open
/// to the role of who asks: the index itself comes to no other paper.
/// </summary>
internal static class PaperTerms
{
    // PostgreSQL holds less than a megabyte of terms for one entry.
    private const int MostBytes = 600_000;

    /// <summary>What is found of a paper; of one that was withdrawn, never its text: it may be another child's.</summary>
    public static SearchEntry Of(CaseDocument paper, bool withdrawn, string? text)
    {
        var label = Letter(paper.Label);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var indexed = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0;
        foreach (var word in SearchWords.Of($"{paper.Title} {Spelled(paper.Kind)} {FileName.Shown(paper.FileName, paper.Form)}").Concat(withdrawn || text is null ? [] : SearchWords.Of(text)))
        {
            var term = SearchTerms.PaperWord(label, withdrawn, word);
            if (terms.Add(term) && (bytes += SearchTerms.WithBeginnings(term).Where(indexed.Add).Sum(Encoding.UTF8.GetByteCount)) > MostBytes) break;
        }

        return new SearchEntry(paper.ChildId, withdrawn ? SearchKind.WithdrawnPaper : SearchKind.Paper, paper.Id, terms, paper.RecordedAt);
    }

    /// <summary>Makes of a word of the question what it may be in a paper that is open to a role; nothing where none is.</summary>
    public static IReadOnlyList<Func<string, string>> OpenTo(Role role)
    {
        var words = new List<Func<string, string>>();
        foreach (var label in Enum.GetValues<DocumentLabel>().Cast<DocumentLabel?>().Prepend(null).Where(label => DocumentAccess.RolesFor(label).Contains(role)))
        {
            var letter = Letter(label);
            words.Add(word => SearchTerms.PaperWord(letter, withdrawn: false, word));
            if (DocumentAccess.OpensWithdrawn(role)) words.Add(word => SearchTerms.PaperWord(letter, withdrawn: true, word));
        }

        return words;
    }

    // They stand in the index; a label that is added gets another.
    private static char Letter(DocumentLabel? label) => label switch
    {
        null => 'o',
        DocumentLabel.Reporter => 'r',
        DocumentLabel.SocialSecurityNumber => 's',
        DocumentLabel.ConfidentialAddress => 'a',
        DocumentLabel.SubstanceUseTreatment => 'u',
        DocumentLabel.MentalHealth => 'm',
        DocumentLabel.Hiv => 'h',
        DocumentLabel.Education => 'e',
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, "This label has no letter in the index yet."),
    };

    private static string Spelled(DocumentKind kind) => string.Concat(kind.ToString().Select(static letter => char.IsUpper(letter) ? $" {letter}" : letter.ToString()));
}
