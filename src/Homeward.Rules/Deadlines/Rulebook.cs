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

    /// <summary>Everything owed to one child as of a day, met and excused duties included, earliest first. The order of facts does not matter.</summary>
    public IReadOnlyList<DueDate> Evaluate(CaseFacts facts, DateOnly asOf)
    {
        var dues = new DueList();
        var view = new CaseView(Settings);
        Evaluate(view, facts, asOf, dues);
        return [.. dues.OrderBy(static due => due.DueOn ?? DateOnly.MaxValue).ThenBy(static due => due.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>The same evaluation into a list and a view that are used again and again: for a sweep over many children, without allocation.</summary>
    public void Evaluate(CaseView view, CaseFacts facts, DateOnly asOf, DueList dues)
    {
        var sorted = Sorted();
        dues.Clear();
        view.Load(facts, asOf);
        var state = view.State ?? HomeState;
        sorted.Federal.Evaluate(view, dues);
        if (state is { } known && sorted.Of(known) is { } rules)
        {
            rules.Evaluate(view, dues);
            SameDuty.Mark(dues);
        }
    }

    // A rulebook made from another with other rules sorts its own.
    private Scopes Sorted() => scopes is { } known && ReferenceEquals(known.Sorted, Rules) ? known : scopes = new Scopes(Rules);

    // The federal rules and each state's, by what they are evaluated for.
    private sealed class Scopes(IReadOnlyList<Rule> rules)
    {
        private readonly LawRules[] states = [.. rules.Where(static rule => rule.State is not null).GroupBy(static rule => rule.State).Select(static law => new LawRules(law.Key, [.. law]))];

        public IReadOnlyList<Rule> Sorted { get; } = rules;

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
    }

    private sealed class LawRules(UsState? state, IReadOnlyList<Rule> rules)
    {
        private readonly Rule[] ofChild = [.. rules.Where(static rule => rule.Scope is RuleScope.Child)];
        private readonly Rule[] ofEpisode = [.. rules.Where(static rule => rule.Scope is RuleScope.Episode)];

        public UsState? State { get; } = state;

        public void Evaluate(CaseView view, DueList dues)
        {
            foreach (var rule in ofChild)
            {
                rule.Evaluate(rule, view, dues);
            }

            for (var episode = 0; episode < view.Episodes.Count; episode++)
            {
                if (!view.Episodes[episode].Removal.DatesOnly)
                {
                    view.Select(episode);
                    foreach (var rule in ofEpisode)
                    {
                        rule.Evaluate(rule, view, dues);
                    }
                }
            }
        }
    }
}
