using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>The rules of one jurisdiction under chosen readings.</summary>
/// <param name="Id">Short id: "us".</param>
/// <param name="Title">Name as it is shown.</param>
/// <param name="Version">Version of the rules, part of every answer.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Settings">The readings in force.</param>
public sealed record Rulebook(string Id, string Title, string Version, IReadOnlyList<Rule> Rules, RulebookSettings Settings)
{
    private Scopes? scopes;

    /// <summary>
    /// The state whose rules hold for a child whose jurisdiction is not on record: the one state of the book. Null for a book of federal law alone or of several
    /// states, where a child without a recorded jurisdiction is judged by federal law alone.
    /// </summary>
    public UsState? HomeState { get; init; }

    /// <summary>The readings an agency has chosen since, by the day each set begins; empty where <see cref="Settings"/> hold for good.</summary>
    public IReadOnlyList<ReadingsFrom> LaterReadings { get; init; } = [];

    /// <summary>The readings in force on a day; they hold for the whole list of that day.</summary>
    public RulebookSettings SettingsOn(DateOnly day)
    {
        var settings = Settings;
        foreach (var later in LaterReadings)
        {
            if (later.From <= day)
            {
                settings = later.Settings;
            }
        }

        return settings;
    }

    /// <summary>Everything owed to one child as of a day, met and excused duties included, earliest first. The order of facts does not matter.</summary>
    public IReadOnlyList<DueDate> Evaluate(CaseFacts facts, DateOnly asOf)
    {
        var dues = new DueList();
        var view = new CaseView(SettingsOn(asOf));
        Evaluate(view, facts, asOf, dues);
        var list = new DueDate[dues.Count];
        var order = dues.InOrder();
        for (var at = 0; at < list.Length; at++)
        {
            list[at] = dues[order[at]];
        }

        return list;
    }

    /// <summary>The same evaluation into a list and a view that are used again and again: for a sweep over many children, without allocation.</summary>
    public void Evaluate(CaseView view, CaseFacts facts, DateOnly asOf, DueList dues)
    {
        var sorted = Sorted();
        dues.Clear();
        if (LaterReadings.Count > 0)
        {
            view.Settings = SettingsOn(asOf);
        }

        view.Load(facts, asOf);
        var state = view.State ?? HomeState;
        sorted.Federal.Evaluate(view, dues);
        if (state is { } known && sorted.Of(known) is { } rules)
        {
            rules.Evaluate(view, dues);
            SameDuty.Mark(dues);
        }
    }

    /// <summary>The rule, or the version of it, that a kept line names; null for a line of another book.</summary>
    public Rule? Named(in RuleName name) => Sorted().ByName.GetValueOrDefault(name);

    // A rulebook made from another with other rules sorts its own.
    private Scopes Sorted() => scopes is { } known && ReferenceEquals(known.Sorted, Rules) ? known : scopes = new Scopes(Rules);

    // A rule's evaluation and the kinds of fact it speaks of.
    private readonly record struct Step(Action<CaseView, DueList> Evaluate, RecordedKinds Of)
    {
        public static Step[] For(IReadOnlyList<Rule> rules, RuleScope scope) =>
            [.. rules.Where(rule => rule.Scope == scope).Select(static rule => new Step(Bound(rule), RecordedKinds.Of(rule.OnlyWith)))];

        public static void Run(ReadOnlySpan<Step> steps, CaseView view, DueList dues)
        {
            var recorded = view.Facts.Recorded;
            foreach (ref readonly var step in steps)
            {
                if (recorded.HasAny(step.Of))
                {
                    step.Evaluate(view, dues);
                }
            }
        }

        // Bound to its rule once, so that the call for each child goes straight into the evaluation.
        private static Action<CaseView, DueList> Bound(Rule rule)
        {
            Evaluation evaluate = rule.Versions.Count == 0 ? rule.Evaluate : RuleVersions.Evaluate;
            return evaluate.Target is null
                ? evaluate.Method.CreateDelegate<Action<CaseView, DueList>>(rule)
                : (view, dues) => evaluate(rule, view, dues);
        }
    }

    // The federal rules and each state's, by what they are evaluated for. It says nothing that the rules do not, so rulebooks are compared without it.
    private sealed class Scopes(IReadOnlyList<Rule> rules) : IEquatable<Scopes>
    {
        private Dictionary<RuleName, Rule>? byName;
        private readonly LawRules[] states = [.. rules.Where(static rule => rule.State is not null).GroupBy(static rule => rule.State).Select(static law => new LawRules(law.Key, [.. law]))];

        public IReadOnlyList<Rule> Sorted { get; } = rules;

        public Dictionary<RuleName, Rule> ByName => byName ??= Read(Sorted);

        public LawRules Federal { get; } = new(null, [.. rules.Where(static rule => rule.State is null)]);

        public LawRules? Of(UsState state)
        {
            foreach (var law in states)
            {
                if (law.State == state)
                {
                    return law;
                }
            }

            return null;
        }

        // Where an agency's change begins on the first day of the law itself, nothing was ever owed by the text before it: the change is what is meant.
        private static Dictionary<RuleName, Rule> Read(IReadOnlyList<Rule> rules)
        {
            var found = new Dictionary<RuleName, Rule>();
            foreach (var rule in rules)
            {
                found.Add(rule.Name, rule);
            }

            foreach (var version in rules.SelectMany(static rule => rule.Versions))
            {
                found[version.Rule.Name] = version.Rule;
            }

            return found;
        }

        public bool Equals(Scopes? other) => true;

        public override bool Equals(object? obj) => true;

        public override int GetHashCode() => 0;
    }

    private sealed class LawRules(UsState? state, IReadOnlyList<Rule> rules)
    {
        private readonly Step[] ofChild = Step.For(rules, RuleScope.Child);
        private readonly Step[] ofEpisode = Step.For(rules, RuleScope.Episode);

        public UsState? State { get; } = state;

        public void Evaluate(CaseView view, DueList dues)
        {
            Step.Run(ofChild, view, dues);
            for (var episode = 0; episode < view.Episodes.Count; episode++)
            {
                if (!view.Episodes[episode].Removal.DatesOnly)
                {
                    view.Select(episode);
                    Step.Run(ofEpisode, view, dues);
                }
            }
        }
    }
}

/// <summary>The readings that hold from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Settings">All of them.</param>
public readonly record struct ReadingsFrom(DateOnly From, RulebookSettings Settings);
