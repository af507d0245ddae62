using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// What a later file changes. A fact it gives as before adds nothing, even where a worker has corrected it since; one it gives otherwise is a new version;
/// one of the full history (E69 on) that it no longer gives is taken back, unless a worker has made it theirs.
/// </summary>
internal static class Revision
{
    private const string Mark = "AFCARS ";

    public static IReadOnlyList<Fact> Of(CaseHistory known, IReadOnlyList<Fact> given, RecordStamp stamp)
    {
        var lines = known.Versions.ToDictionary(static version => version.Id);
        var later = known.Versions.Where(static version => version.Supersedes is not null).ToDictionary(static version => version.Supersedes!.Value);
        var changes = new List<Fact>();
        foreach (var read in given)
        {
            var fact = read;
            if (!lines.ContainsKey(fact.Id))
            {
                changes.Add(fact);
                continue;
            }

            var line = Line(lines[fact.Id], later);
            var last = line.FindLast(IsImported)!;
            fact = KnownSince(last, fact);
            if (!last.EnteredInError && SameContent(last, fact)) continue;
            changes.Add(Merged(last, line[^1], fact));
        }

        var ids = given.Select(static fact => fact.Id).ToHashSet();
        foreach (var root in known.Versions.Where(version => version.Supersedes is null && IsImported(version) && IsHistory(version) && !ids.Contains(version.Id)))
        {
            var tip = Line(root, later)[^1];
            if (tip.EnteredInError || !IsImported(tip)) continue;
            changes.Add(tip with
            {
                Id = NextId(tip),
                Supersedes = tip.Id,
                EnteredInError = true,
                RecordedAt = stamp.At,
                RecordedBy = stamp.By,
                Source = $"{stamp.Source}, which no longer gives it",
            });
        }

        return changes;
    }

    private static List<Fact> Line(Fact root, Dictionary<Guid, Fact> later)
    {
        List<Fact> line = [root];
        while (later.TryGetValue(line[^1].Id, out var next)) line.Add(next);
        return line;
    }

    private static Guid NextId(Fact tip) => NamedId.Of("after", tip.Id.ToString("N"));

    private static bool IsImported(Fact fact) => fact.Source.StartsWith(Mark, StringComparison.Ordinal);

    // E1 to E68 are the most recent answers only; from E69 on, a file gives all there is (45 CFR 1355.43(b)).
    private static bool IsHistory(Fact fact) => fact is not (Child or Person or Petition or ParentalRightsEnded or CollectionGap or TraffickingIdentification);

    // What the file changed is changed; what a worker added to the fact stays.
    private static Fact Merged(Fact last, Fact tip, Fact given)
    {
        var merged = tip with { EnteredInError = false };
        foreach (var property in given.GetType().GetProperties().Where(static property => property.CanWrite))
        {
            var value = property.GetValue(given);
            if (!Equals(property.GetValue(last), value)) property.SetValue(merged, value);
        }

        return merged with
        {
            Id = NextId(tip),
            Supersedes = tip.Id,
            RecordedAt = given.RecordedAt,
            RecordedBy = given.RecordedBy,
            Source = given.Source,
        };
    }

    // Where the file has no day and the end of its period stands for it, the first file that said so stands.
    private static Fact KnownSince(Fact last, Fact given) => (last, given) switch
    {
        (CollectionGap before, CollectionGap gap) => gap with { On = before.On },
        (TraffickingIdentification before, TraffickingIdentification { ReportedOn: null } victim) => victim with { On = before.On },
        _ => given,
    };

    private static bool SameContent(Fact one, Fact other) =>
        (one with { Id = other.Id, RecordedAt = other.RecordedAt, RecordedBy = other.RecordedBy, Source = other.Source, Supersedes = other.Supersedes }).Equals(other);
}
