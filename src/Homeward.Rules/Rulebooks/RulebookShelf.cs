using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Rulebooks.States.Ca;
using Homeward.Rules.Rulebooks.States.Demo;
using Homeward.Rules.Rulebooks.States.Fl;
using Homeward.Rules.Rulebooks.States.Ny;
using Homeward.Rules.Rulebooks.States.Second;
using Homeward.Rules.Rulebooks.States.Tx;
using Homeward.Rules.Rulebooks.States.Wa;

namespace Homeward.Rules.Rulebooks;

/// <summary>
/// Every rulebook by its name: "us" is federal law alone, "ca" or "us+ca" federal law and California's, "us+ca+wa" federal law and that of each child's own
/// state among the two. A state's book always carries the federal one.
/// </summary>
public static class RulebookShelf
{
    /// <summary>The states whose law is on the shelf.</summary>
    public static IReadOnlyList<StateLaw> States { get; } =
    [
        California.Law,
        Florida.Law,
        NewYork.Law,
        Texas.Law,
        Washington.Law,
        DemoState.Law,
        SecondState.Law,
    ];

    /// <summary>The names of the books of one state, and of federal law.</summary>
    public static IReadOnlyList<string> Names { get; } = ["us", .. States.Select(static law => law.Id)];

    /// <summary>The book of a name under the given readings (the defaults when none are given); null when a part of the name is not known.</summary>
    public static Rulebook? Named(string name, RulebookSettings? settings = null)
    {
        settings ??= RulebookSettings.Default;
        var laws = new List<StateLaw>();
        foreach (var part in name.Split('+'))
        {
            if (part is "us")
            {
                continue;
            }

            if (States.FirstOrDefault(law => string.Equals(law.Id, part, StringComparison.Ordinal)) is not { } found || laws.Contains(found))
            {
                return null;
            }

            laws.Add(found);
        }

        return laws.Count == 0 ? UnitedStates.Under(settings) : Of(laws, settings);
    }

    /// <summary>The book of federal law and the law of the given states.</summary>
    public static Rulebook Of(IReadOnlyList<StateLaw> laws, RulebookSettings settings)
    {
        var federal = UnitedStates.Under(settings);
        return new Rulebook(
            string.Join('+', [federal.Id, .. laws.Select(static law => law.Id)]),
            string.Join(", ", [.. laws.Select(static law => law.Title), federal.Title]),
            string.Join(' ', [federal.Version, .. laws.Select(static law => $"{law.Id} {law.Version}")]),
            [.. federal.Rules, .. laws.SelectMany(static law => law.Rules.Select(rule => rule with { State = law.State }))],
            settings)
        {
            HomeState = laws.Count == 1 ? laws[0].State : null,
        };
    }
}
