using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Tests.Cases;

/// <summary>
/// The words that open one kind of fact. In braces stands the property the word fills; what is not in the head follows after commas as the property's own
/// words and its value ("ordered through 2024-09-01"), a yes by the words alone ("with relative"), a no by "not" ("not open to parents").
/// </summary>
internal sealed class FactWords
{
    private readonly Type kind;
    private readonly Regex head;
    private readonly Func<Fact, Fact> settle;

    private FactWords(string words, Type kind, Func<Fact, Fact> settle)
    {
        Head = words;
        this.kind = kind;
        this.settle = settle;
        var pattern = Regex.Replace(
            words,
            @"\{(?<name>\w+)\}",
            match => $"(?<{match.Groups["name"].Value}>{Pattern(Property(match.Groups["name"].Value))})",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1));
        head = new Regex($"^{pattern}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>The words with their braces.</summary>
    public string Head { get; }

    /// <summary>The kind of fact they open.</summary>
    public Type Kind => kind;

    public static FactWords Of<T>(string head, Func<T, T>? settle = null)
        where T : Fact => new(head, typeof(T), fact => settle is null ? fact : settle((T)fact));

    /// <summary>The fact, or null when the line does not open with these words. A clause it does not know throws with the clause.</summary>
    public Fact? Read(IReadOnlyList<string> clauses, Guid id, ICollection<string> left)
    {
        var match = head.Match(clauses[0]);
        if (!match.Success)
        {
            return null;
        }

        var fact = (Fact)RuntimeHelpers.GetUninitializedObject(kind);
        Set(fact, nameof(Fact.Id), id);
        Set(fact, nameof(Fact.RecordedAt), DateTimeOffset.UnixEpoch);
        Set(fact, nameof(Fact.RecordedBy), "case");
        Set(fact, nameof(Fact.Source), "case");
        foreach (var name in head.GetGroupNames().Where(static name => !char.IsDigit(name[0])))
        {
            if (Words.Value(match.Groups[name].Value, Property(name).PropertyType) is not { } value)
            {
                return null;
            }

            Set(fact, name, value);
        }

        fact = settle(fact);
        foreach (var clause in clauses.Skip(1).Where(clause => !Takes(fact, clause)))
        {
            left.Add(clause);
        }

        return fact;
    }

    private static string Pattern(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
        {
            var type when type == typeof(DateOnly) => Words.Day,
            var type when type == typeof(DateTimeOffset) => Words.Instant,
            // A name holds no digit, so that "relative exception 2024-03-10" is not a relative of that name.
            var type when type == typeof(string) => @"\D+?",
            _ => ".+?",
        };

    private static void Set(Fact fact, string name, object value) => fact.GetType().GetProperty(name)!.SetValue(fact, value);

    private bool Takes(Fact fact, string clause)
    {
        if (clause.StartsWith("called ", StringComparison.OrdinalIgnoreCase))
        {
            var id = Words.Id(clause["called ".Length..]);
            foreach (var name in new[] { nameof(Fact.Id), nameof(Placement.PlacementId), nameof(CourtOrder.OrderId) })
            {
                // The placement another fact is about keeps its own name.
                if (kind.GetProperty(name)?.PropertyType == typeof(Guid) && (name is not nameof(Placement.PlacementId) || kind == typeof(Placement)))
                {
                    Set(fact, name, id);
                }
            }

            return true;
        }

        foreach (var property in kind.GetProperties().Where(static property => property.CanWrite).OrderByDescending(static property => property.Name.Length))
        {
            var words = Words.Of(property.Name);
            var value = clause.Equals(words, StringComparison.OrdinalIgnoreCase) ? Words.Value("yes", property.PropertyType) as bool?
                : clause.Equals("not " + words, StringComparison.OrdinalIgnoreCase) ? Words.Value("no", property.PropertyType) as bool?
                : clause.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase) ? Words.Value(clause[(words.Length + 1)..], property.PropertyType)
                : null;
            if (value is not null)
            {
                property.SetValue(fact, value);
                return true;
            }
        }

        return false;
    }

    private PropertyInfo Property(string name) =>
        kind.GetProperty(name) ?? throw new InvalidOperationException($"{kind.Name} has no {name}, which the words \"{Head}\" fill.");
}
