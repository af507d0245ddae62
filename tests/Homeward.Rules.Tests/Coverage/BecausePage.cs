using System.Globalization;
using System.Text;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>docs/because.md: one sentence of each rule, as the first case that shows it gives it.</summary>
internal static class BecausePage
{
    public static string Text()
    {
        var said = new Dictionary<string, DueDate>(StringComparer.Ordinal);
        foreach (var written in CaseLibrary.Files.SelectMany(CaseLibrary.Of))
        {
            var rulebook = CaseLibrary.For(written);
            foreach (var row in written.Rows.Where(row => !row.Status.NotListed && !said.ContainsKey(row.Rule)))
            {
                var facts = row.KnownOn is { } known ? new CaseHistory(written.Facts).AsKnownOn(known)! : new CaseHistory(written.Facts).Current();
                foreach (var due in rulebook.Evaluate(facts, row.AsOf).Where(due => string.Equals(due.Rule.Id, row.Rule, StringComparison.Ordinal)).Take(1)) said[row.Rule] = due;
            }
        }

        var text = new StringBuilder();
        text.Append("# Why a date is what it is\n\nOne sentence of each rule whose topic has landed, as the first case that shows it gives it, with its citation. Made by a test from the cases; do not edit it by hand.\n");
        foreach (var part in Catalogue.Rows.Where(row => row.Landed && said.ContainsKey(row.Id)).GroupBy(static row => row.Part, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {part.Key}\n\n");
            foreach (var row in part) text.Append(CultureInfo.InvariantCulture, $"- `{row.Id}` {said[row.Id].Sentence} *({said[row.Id].Rule.Citation})*\n");
        }

        return text.ToString();
    }
}
