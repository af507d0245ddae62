namespace Homeward.Rules.Facts.Contradicting;

/// <summary>Versions of a fact form a chain: each corrects one that is there, once, of its own kind, and was written down later.</summary>
internal static class Versions
{
    public static void Check(List<Fact> all, List<Contradiction> found)
    {
        var byId = new Dictionary<Guid, Fact>(all.Count);
        foreach (var fact in all)
        {
            if (!byId.TryAdd(fact.Id, fact))
            {
                found.Add(new(fact, nameof(Fact.Id), "Another fact has the same id. Give each version of each fact an id of its own."));
            }
        }

        var corrected = new HashSet<Guid>();
        foreach (var fact in all)
        {
            if (fact.Supersedes is not { } earlierId)
            {
                if (fact.EnteredInError)
                {
                    found.Add(new(fact, nameof(Fact.EnteredInError), "A fact entered in error must name in supersedes the version it takes back."));
                }
            }
            else if (!byId.TryGetValue(earlierId, out var earlier))
            {
                found.Add(new(fact, nameof(Fact.Supersedes), "It supersedes a fact that is not there. Name the id of an earlier version in this case."));
            }
            else if (earlier.GetType() != fact.GetType())
            {
                found.Add(new(fact, nameof(Fact.Supersedes), "It supersedes a fact of another kind. A correction is of the same kind as what it corrects."));
            }
            else if (!corrected.Add(earlierId))
            {
                found.Add(new(fact, nameof(Fact.Supersedes), "Another fact supersedes the same version. Let this one supersede the later of the two."));
            }
            else if (fact.RecordedAt < earlier.RecordedAt || earlierId == fact.Id)
            {
                found.Add(new(fact, nameof(Fact.RecordedAt), "It was recorded before the version it supersedes. A correction is written down later than what it corrects."));
            }
            else if (Circles(fact, byId))
            {
                found.Add(new(fact, nameof(Fact.Supersedes), "The versions supersede each other in a circle. The first version supersedes none."));
            }
        }
    }

    private static bool Circles(Fact fact, Dictionary<Guid, Fact> byId)
    {
        var steps = 0;
        for (var at = fact; at.Supersedes is { } id && byId.TryGetValue(id, out var earlier) && earlier.RecordedAt == fact.RecordedAt; at = earlier)
        {
            if (++steps > byId.Count || earlier == fact)
            {
                return true;
            }
        }

        return false;
    }
}
