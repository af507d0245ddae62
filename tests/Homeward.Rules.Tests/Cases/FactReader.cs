using System.Text;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Tests.Cases;

/// <summary>Reads one bullet of a case into the facts it states.</summary>
internal static class FactReader
{
    /// <summary>Adds the facts; a sentence that says what was not understood, or null.</summary>
    public static string? Read(string bullet, string name, ICollection<Fact> facts)
    {
        var clauses = Clauses(bullet);
        var near = string.Empty;
        foreach (var words in Vocabulary.All)
        {
            var left = new List<string>();
            if (words.Read(clauses, Words.Id(name), left) is not { } fact)
            {
                continue;
            }

            var found = left.ConvertAll(clause => FindingIn(fact, clause, name));
            if (found.IndexOf(null) is var at and >= 0)
            {
                near = $"\"{left[at]}\" is not known of a fact that begins \"{words.Head}\".";
                continue;
            }

            facts.Add(fact);
            found.ForEach(finding => facts.Add(finding!));
            return null;
        }

        return near.Length > 0 ? near : $"No fact begins with the words \"{clauses[0]}\".";
    }

    // "order 2024-03-10, with contrary-to-welfare finding" is an order and a finding in it.
    private static Finding? FindingIn(Fact fact, string clause, string name) =>
        fact is CourtOrder order
        && clause.StartsWith("with ", StringComparison.OrdinalIgnoreCase)
        && clause.EndsWith(" finding", StringComparison.OrdinalIgnoreCase)
        && Words.Value(clause[5..^8], typeof(FindingKind)) is FindingKind kind
            ? new Finding
            {
                Id = Words.Id($"{name} {kind}"),
                RecordedAt = order.RecordedAt,
                RecordedBy = order.RecordedBy,
                Source = order.Source,
                Kind = kind,
                On = order.OrderedOn,
                OrderId = order.OrderId,
                StatedInOrder = true,
            }
            : null;

    // Commas inside quotes belong to the text.
    private static List<string> Clauses(string bullet)
    {
        var clauses = new List<string>();
        var clause = new StringBuilder();
        var quoted = false;
        foreach (var letter in bullet)
        {
            quoted ^= letter == '"';
            if (letter == ',' && !quoted)
            {
                clauses.Add(clause.ToString().Trim());
                clause.Clear();
            }
            else
            {
                clause.Append(letter);
            }
        }

        clauses.Add(clause.ToString().Trim());
        return clauses;
    }
}
