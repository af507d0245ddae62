using System.Globalization;
using System.Text;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>docs/because.md: each sentence of each rule of every book that any case brings out, as the first such case gives it.</summary>
internal static class BecausePage
{
    /// <summary>A rule, and the sentences it was heard to say, one of each wording.</summary>
    public static IReadOnlyDictionary<(string Id, string Title), IReadOnlyList<DueDate>> Said { get; } = Listen();

    public static string Text()
    {
        var text = new StringBuilder();
        text.Append("# Why a date is what it is\n\nEach sentence of each rule that any case brings out, as the first such case gives it, with the rule’s citation. Made by a test from the cases; do not edit\n"
            + "it by hand. Read it whole when a sentence is new: it names the event, the period, what moved the day, and the citation stands behind it.\n");
        foreach (var (part, ids) in Parts())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {part}\n");
            foreach (var ((id, title), dues) in ids.SelectMany(static id => Said.Where(said => string.Equals(said.Key.Id, id, StringComparison.Ordinal)).OrderBy(static said => said.Key.Title, StringComparer.Ordinal)))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n`{id}` **{title}** *({dues[0].Rule.Citation})*\n\n");
                foreach (var due in dues) text.Append(CultureInfo.InvariantCulture, $"- {due.Sentence}\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Part, IReadOnlyList<string> Ids)> Parts()
    {
        foreach (var part in Catalogue.Rows.GroupBy(static row => row.Part, StringComparer.Ordinal)) yield return (part.Key, [.. part.Select(static row => row.Id)]);
        var listed = Catalogue.Rows.Select(static row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var law in RulebookShelf.States)
        {
            if (law.Rules.Select(static rule => rule.Id).Where(id => !listed.Contains(id)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } own) yield return (law.Title, own);
        }
    }

    private static Dictionary<(string Id, string Title), IReadOnlyList<DueDate>> Listen()
    {
        var said = new Dictionary<(string, string), List<DueDate>>();
        foreach (var written in CaseLibrary.Files.SelectMany(CaseLibrary.Of))
        {
            var rulebook = CaseLibrary.For(written);
            foreach (var (known, asOf) in written.Rows.Select(static row => (row.KnownOn, row.AsOf)).Distinct())
            {
                var history = new CaseHistory(written.Facts);
                if ((known is { } day ? history.AsKnownOn(day) : history.Current()) is not { } facts) continue;
                foreach (var due in rulebook.Evaluate(facts, asOf))
                {
                    var dues = said.GetValueOrDefault((due.Rule.Id, due.Rule.Title)) ?? (said[(due.Rule.Id, due.Rule.Title)] = []);
                    if (!dues.Exists(heard => string.Equals(heard.Because.Sentence, due.Because.Sentence, StringComparison.Ordinal))) dues.Add(due);
                }
            }
        }

        return said.ToDictionary(static one => one.Key, static one => (IReadOnlyList<DueDate>)one.Value);
    }
}
