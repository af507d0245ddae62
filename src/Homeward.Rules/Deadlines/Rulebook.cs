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
        var (ofChild, ofEpisode) = Sorted();
        dues.Clear();
        view.Load(facts, asOf);
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

    // A rulebook made from another with other rules sorts its own.
    private Scopes Sorted() => scopes is { } known && ReferenceEquals(known.Of, Rules) ? known : scopes = Scopes.From(Rules);

    private sealed record Scopes(IReadOnlyList<Rule> Of, Rule[] OfChild, Rule[] OfEpisode)
    {
        public static Scopes From(IReadOnlyList<Rule> rules) => new(
            rules,
            [.. rules.Where(static rule => rule.Scope is RuleScope.Child)],
            [.. rules.Where(static rule => rule.Scope is RuleScope.Episode)]);

        public void Deconstruct(out Rule[] ofChild, out Rule[] ofEpisode) => (ofChild, ofEpisode) = (OfChild, OfEpisode);
    }
}
