using Homeward.App.Exchange.CaseFile;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.App.Due;

/// <summary>What is asked: under which rules, as of which day, and with the record as it was known on which day (null: as it stands now).</summary>
public sealed record DueQuestion(Rulebook Rulebook, DateOnly AsOf, DateOnly? KnownOn)
{
    /// <summary>Everything owed to one child; null when the child was not on record on the day asked for.</summary>
    /// <param name="name">What the child is called in the answer.</param>
    /// <param name="history">Every version of every fact.</param>
    /// <param name="ids">The words the source uses for its identifiers.</param>
    public ChildDue? Ask(string name, CaseHistory history, CaseFileIds ids)
    {
        if ((KnownOn is { } day ? history.AsKnownOn(day) : history.Current()) is not { } facts) return null;
        var view = new CaseView(Rulebook.SettingsOn(AsOf));
        view.Load(facts, AsOf);
        return new ChildDue(name, facts, [.. view.Episodes], Rulebook.Evaluate(facts, AsOf), ids);
    }
}
