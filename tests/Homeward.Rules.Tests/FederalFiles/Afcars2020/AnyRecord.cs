using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

/// <summary>A record of any shape with any answers, sensible or not, from a seed.</summary>
internal static class AnyRecord
{
    private static readonly string?[] Answers =
        [null, "", "0", "1", "9", "20230229", "66666666", "a & b <c>", " padded ", "line\r\nend", "]]>", "Zoë 🦉", "\u00a0", "\"'", "-1", "18500101", "21991231", "99991231", "00010101", "7777", "9999", "202403", "1975", "14", "53999"];

    public static AfcarsRecord From(int seed) => Make(new Random(seed));

    private static AfcarsRecord Make(Random random) => new(Values(random, AfcarsScopeKind.Record))
    {
        Tribes = Texts(random),
        FirstParent = random.Next(2) == 0 ? null : AfcarsParent.First(Text(random), Text(random), Text(random)),
        OtherParents = Some(random, () => AfcarsParent.Other(Text(random), Text(random), Text(random))),
        Removals = Some(random, () => new AfcarsRemoval(Values(random, AfcarsScopeKind.Removal))
        {
            LivingArrangements = Some(random, () => new AfcarsLivingArrangement(Values(random, AfcarsScopeKind.LivingArrangement))),
            Plans = Some(random, () => new AfcarsPlan(Values(random, AfcarsScopeKind.Plan))),
            PeriodicReviews = Texts(random),
            PermanencyHearings = Texts(random),
            Visits = Some(random, () => new AfcarsVisit(Values(random, AfcarsScopeKind.Visit))),
        }),
        HistoricalRemovals = Some(random, () => new AfcarsHistoricalRemoval(Values(random, AfcarsScopeKind.HistoricalRemoval))),
    };

    private static Dictionary<int, AfcarsValue> Values(Random random, AfcarsScopeKind scope) => AfcarsElements.All
        .Where(element => element.Scope == scope && !element.Repeats)
        .ToDictionary(element => element.Number, _ => Text(random));

    private static AfcarsValue Text(Random random) =>
        random.Next(4) == 0 ? random.Next(20_000_000, 20_300_000).ToString(CultureInfo.InvariantCulture) : Answers[random.Next(Answers.Length)];

    private static IReadOnlyList<AfcarsValue> Texts(Random random) =>
        [.. Some(random, () => Text(random)).Where(value => value.IsPresent)];

    private static IReadOnlyList<T> Some<T>(Random random, Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];
}
