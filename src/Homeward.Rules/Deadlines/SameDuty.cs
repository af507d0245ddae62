namespace Homeward.Rules.Deadlines;

/// <summary>
/// Federal and state law often set a day each for what is one thing to do. While both are owed, the earlier day is the one to go by; the other stays in the
/// list, marked with the rule that comes first, and its reason is told beside the first's (obligations, 0.2, rule 2).
/// </summary>
public static class SameDuty
{
    /// <summary>Marks, of each pair that is owed at once, the one whose day is later; on equal days the state's, so that federal law stays in sight.</summary>
    internal static void Mark(DueList dues)
    {
        // Most of a list is met: what is owed by a day is picked out once.
        var owed = dues.OwedByDay();
        var all = dues.Writable();
        foreach (var index in owed)
        {
            if (all[index].Rule.SameDutyAs is not { } federal || !all[index].IsOwed || all[index].DueOn is not { } on)
            {
                continue;
            }

            foreach (var other in owed)
            {
                if (string.Equals(all[other].Rule.Id, federal, StringComparison.Ordinal) && all[other].IsOwed && all[other].DueOn is { } day && IsSame(all[index], all[other]))
                {
                    var later = on < day ? other : index;
                    all[later] = all[later] with { EarlierIs = all[later == index ? other : index].Rule };
                    break;
                }
            }
        }
    }

    /// <summary>The due date of the same duty under the other law that a due date stands for; null when it stands for none.</summary>
    public static DueDate? Beside(DueDate due, IReadOnlyList<DueDate> dues)
    {
        for (var index = 0; index < dues.Count; index++)
        {
            if (dues[index].EarlierIs == due.Rule && due.EarlierIs is null && IsSame(dues[index], due))
            {
                return dues[index];
            }
        }

        return null;
    }

    /// <summary>The reason of a due date, with that of the other law where it stands for both.</summary>
    public static string Sentence(DueDate due, IReadOnlyList<DueDate> dues) =>
        Beside(due, dues) is { } other ? $"{due.Sentence} {Law(other.Rule)} sets {Because.Day(other.DueOn!.Value)} for the same: {other.Sentence}" : due.Sentence;

    private static bool IsSame(in DueDate one, in DueDate other) =>
        one.EpisodeId == other.EpisodeId && one.About.Kind == other.About.Kind && one.About.Id == other.About.Id
        && (one.About.Kind is not SubjectKind.Month || (one.DueOn is { } day && other.DueOn is { } on && day.Year == on.Year && day.Month == on.Month));

    private static string Law(Rule rule) => rule.State is null ? "Federal law" : "State law";
}
