namespace Homeward.Rules.Deadlines;

/// <summary>A rule as an agency changed it.</summary>
/// <param name="From">The first day it is in force.</param>
/// <param name="Rule">The rule with the changed numbers.</param>
public sealed record RuleVersion(DateOnly From, Rule Rule);

/// <summary>
/// Evaluates a rule of several versions. A version is unknown to lists of days before it begins. From then on it takes hold of what is not yet met and falls due,
/// by the reading before and by its own, on its first day or later; a date that had passed keeps the number it was shown with.
/// </summary>
internal static class RuleVersions
{
    public static void Evaluate(Rule rule, CaseView view, DueList dues)
    {
        var first = dues.Count;
        rule.Evaluate(rule, view, dues);
        foreach (var version in rule.Versions)
        {
            if (version.From > view.AsOf)
            {
                return;
            }

            var next = dues.Count;
            version.Rule.Evaluate(version.Rule, view, dues);
            TakeHold(dues, first, next, version.From);
        }
    }

    // What was owed before stands from first, what the version makes owed from next.
    private static void TakeHold(DueList dues, int first, int next, DateOnly from)
    {
        var all = dues.Writable();
        var count = all.Length - next;
        var taken = count <= 256 ? stackalloc bool[count] : new bool[count];
        var kept = first;
        for (var old = first; old < next; old++)
        {
            var match = Match(all, all[old], next, taken);
            if (match >= 0)
            {
                taken[match - next] = true;
                all[kept++] = IsAhead(all[old], from) && IsAhead(all[match], from) ? all[match] : all[old];
            }
            else if (!IsAhead(all[old], from))
            {
                all[kept++] = all[old];
            }
        }

        for (var added = next; added < all.Length; added++)
        {
            if (!taken[added - next] && IsAhead(all[added], from))
            {
                all[kept++] = all[added];
            }
        }

        dues.Keep(kept);
    }

    private static int Match(ReadOnlySpan<DueDate> all, in DueDate old, int next, ReadOnlySpan<bool> taken)
    {
        for (var at = next; at < all.Length; at++)
        {
            if (!taken[at - next] && all[at].IsSameAs(old))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsAhead(in DueDate due, DateOnly from) =>
        (due.DueOn is not { } day || day >= from) && (due.SatisfiedOn is not { } met || met >= from);
}
