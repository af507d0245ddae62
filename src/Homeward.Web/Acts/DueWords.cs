using Homeward.App.Due;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Acts;

/// <summary>The due list's answer to an act, in at most two sentences.</summary>
internal static class DueWords
{
    private const int Most = 4;

    public static IEnumerable<string> Of(DueAnswer answer)
    {
        if (answer.Met.Count > 0) yield return Text.Of($"Met by this: {Join(answer.Met, static line => Title(line))}.");
        if (answer.NewlyOwed.Count > 0)
            yield return Text.Of($"Now owed: {Join([.. answer.NewlyOwed.OrderBy(static line => line.DueOn)], static line => Text.Of($"{Title(line)} by {Dates.Day(line.DueOn!.Value)}"))}.");
    }

    private static string Title(DueLine line) => line.RuleTitle + (line.AboutName is { } about ? $" ({about})" : null);

    private static string Join(IReadOnlyList<DueLine> lines, Func<DueLine, string> words)
    {
        var said = lines.Select(words).Distinct(StringComparer.Ordinal).ToList();
        return string.Join("; ", said.Take(Most)) + (said.Count > Most ? Text.Of($"; and {said.Count - Most} more") : null);
    }
}
