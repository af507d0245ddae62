using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

/// <summary>A change of the clean file as the table of cases writes it.</summary>
internal sealed class CaseChange
{
    private readonly AfcarsBuilder child = new();
    private int children = 1;
    private bool twice;

    public bool Broken { get; private set; }

    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The file after all changes, one after another.</summary>
    public static CaseChange Read(string text)
    {
        CaseChange change = new();
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (part is not "—")
                change.Apply(part);
        return change;
    }

    public AfcarsHeader Header() => child.Header();

    public IEnumerable<AfcarsRecord> Records()
    {
        for (int i = 1; i <= children; i++)
        {
            if (children > 1)
                child.Set(4, i.ToString("000000000000", CultureInfo.InvariantCulture));
            yield return child.Build();
        }

        if (twice)
            yield return child.Build();
    }

    private void Apply(string part)
    {
        string[] words = part.Split(' ');
        switch (words)
        {
            case ["home", var answer]: Answer(answer, (element, value) => child.Removal.Placements[0][element] = value); break;
            case ["no", "visit", var day]: child.Removal.Visits.RemoveAll(visit => string.Equals(visit[151].Text, day, StringComparison.Ordinal)); break;
            case ["no", .. var what]: Remove(string.Join(' ', what)); break;
            case ["tribes", .. var tribes]: child.Tribes.AddRange(tribes); break;
            case ["plan", var day, var plan]: child.Removal.Plans.Add(new() { [147] = day, [148] = plan }); break;
            case ["review", var day]: child.Removal.Reviews.Add(day); break;
            case ["hearing", var day]: child.Removal.Hearings.Add(day); break;
            case ["visit", var day, var location]: child.Removal.Visits.Add(new() { [151] = day, [152] = location }); break;
            case ["placement", var day, "group"]: child.Removal.Placements.Add(RemovalBuilder.GroupHome(day)); break;
            case ["adopted", var day]: child.Removal.Adopt(day); break;
            case ["earlier", var removed, var exited]: child.Removals.Insert(0, RemovalBuilder.Earlier(removed, exited)); break;
            case ["short", var removed, var exited, var reason]: child.Short.Add((removed, exited, reason)); break;
            case ["twice"]: twice = true; break;
            case ["broken"]: Broken = true; break;
            case [var count, "children"]: children = int.Parse(count, CultureInfo.InvariantCulture); break;
            case ["received", var day]: ReceivedOn = AfcarsDate.Parse(day).Value; break;
            case [var answer]: Answer(answer, (element, value) => child.Set(element, value)); break;
            default: throw new FormatException($"The change “{part}” is not known.");
        }
    }

    private void Remove(string what)
    {
        switch (what)
        {
            case "first parent": child.HasFirstParent = false; break;
            case "other parent": child.HasOtherParent = false; break;
            case "placements": child.Removal.Placements.Clear(); break;
            case "plans": child.Removal.Plans.Clear(); break;
            case "reviews": child.Removal.Reviews.Clear(); break;
            case "hearings": child.Removal.Hearings.Clear(); break;
            default: throw new FormatException($"“no {what}” is not known.");
        }
    }

    private static void Answer(string text, Action<int, string?> set)
    {
        string[] sides = text.Split('=');
        foreach (int element in Elements(sides[0]))
            set(element, string.Equals(sides[1], "absent", StringComparison.Ordinal) ? null : sides[1]);
    }

    /// <summary>E13-E20 or E5 as numbers.</summary>
    internal static IEnumerable<int> Elements(string text)
    {
        int[] ends = [.. text.Split('-').Select(label => int.Parse(label.AsSpan(1), CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
