using Homeward.Rules.Facts.Contradicting;

namespace Homeward.Rules.Facts;

/// <summary>
/// Finds what the facts of one child contradict each other in, before anything is computed from them. The same check stands in front of the case file,
/// the federal file and the pages. What the law forbids but people do (a missed day, a goal that is not allowed) is no contradiction: the rules say it.
/// </summary>
public static class Contradictions
{
    /// <summary>Every contradiction among all versions of one child's facts; empty when they can stand together. The order of input does not matter for what is found.</summary>
    public static IReadOnlyList<Contradiction> Of(IEnumerable<Fact> versions)
    {
        var all = versions.ToList();
        var found = new List<Contradiction>();
        Versions.Check(all, found);
        if (found.Count > 0)
        {
            // Which versions stand is not known, so what stands cannot be judged.
            return found;
        }

        var superseded = all.Where(static fact => fact.Supersedes is not null).Select(static fact => fact.Supersedes!.Value).ToHashSet();
        var standing = all.Where(fact => !superseded.Contains(fact.Id) && !fact.EnteredInError).ToList();
        var children = standing.OfType<Child>().ToList();
        foreach (var second in children.Skip(1))
        {
            found.Add(new(second, nameof(Fact.Id), "A case has one child. Put a second child into a case of its own, or name the version this one supersedes."));
        }

        if (children.Count == 0)
        {
            var any = all.Count > 0 ? all[^1] : throw new ArgumentException("There are no facts.", nameof(versions));
            found.Add(new(any, nameof(Fact.Id), "No child stands in this case: the child was entered in error, or is missing. Add the child."));
        }

        if (found.Count > 0)
        {
            return found;
        }

        var facts = CaseFacts.From(standing);
        Days.Check(facts, standing, found);
        Episodes.Check(facts, found);
        Stays.Check(facts, found);
        References.Check(facts, all, standing, found);
        return found;
    }
}
