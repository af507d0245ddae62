using System.Collections.Concurrent;

namespace Homeward.App.Orders;

/// <summary>The word lists: the federal one, and a state's beside it. They are data files that counsel can read.</summary>
public static class OrderPhrases
{
    private const string Federal = "us";
    private static readonly ConcurrentDictionary<string, IReadOnlyList<OrderPhrase>> Lists = new(StringComparer.Ordinal);

    /// <summary>The states there is a list for, as their two letters.</summary>
    public static IReadOnlyList<string> States { get; } =
    [
        .. typeof(OrderPhrases).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(static name => name[Folder.Length..^Ending.Length])
            .Where(static name => name is not Federal)
            .Order(StringComparer.Ordinal),
    ];

    private static string Folder => $"{typeof(OrderPhrases).Namespace}.Words.";

    private static string Ending => ".tsv";

    /// <summary>The federal phrases, and those of a state where it has a list.</summary>
    public static IReadOnlyList<OrderPhrase> For(string? state) =>
        state is not null && States.Contains(state, StringComparer.Ordinal) ? [.. List(Federal), .. List(state)] : List(Federal);

    private static IReadOnlyList<OrderPhrase> List(string name) => Lists.GetOrAdd(name, static key =>
    {
        using var reader = new StreamReader(typeof(OrderPhrases).Assembly.GetManifestResourceStream($"{Folder}{key}{Ending}")!);
        return [.. Lines(reader).Select(static line => Read(line.Split('\t')))];
    });

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] is not '#') yield return line;
        }
    }

    private static OrderPhrase Read(string[] cells) =>
        new(Enum.Parse<OrderSubject>(cells[0]), Enum.Parse<PhraseSense>(cells[1]), cells[2], cells[3], cells[4] is "read");
}
