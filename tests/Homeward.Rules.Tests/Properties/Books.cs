using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;

namespace Homeward.Rules.Tests.Properties;

/// <summary>Every rulebook of the shelf, each state alone and all together, made once.</summary>
internal static class Books
{
    public static string Everything { get; } = string.Join('+', RulebookShelf.Names);

    private static readonly Dictionary<string, Rulebook> Made = Names.ToDictionary(static name => name, static name => RulebookShelf.Named(name)!, StringComparer.Ordinal);

    public static IEnumerable<string> Names => [.. RulebookShelf.Names, Everything];

    public static Rulebook Of(string name) => Made[name];
}
