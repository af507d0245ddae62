using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Discharges;

/// <summary>
/// The agency's placement and care responsibility for a child ends. Siblings who stay in care may be among the children of the act: what is kept of where
/// the two live ends on their record as well.
/// </summary>
public sealed record DischargeChild : Operation
{
    public override string Process => "discharge.record";

    public required DateOnly On { get; init; }

    public required DischargeReason Exit { get; init; }

    /// <summary>Those of the children who leave; null when all do.</summary>
    public IReadOnlyList<Guid>? Leaving { get; init; }

    [LongText]
    public string? Note { get; init; }

    public override Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Children.Count == 0) change.Refuse("Say which child leaves care.", nameof(Children));
        if (Exit is DischargeReason.NotCollected) change.Refuse("Say why the child leaves care.", nameof(Exit));
        change.NotAfterToday(On, nameof(On), Said.Of("A discharge"));
        var leaving = Leaving ?? ChildIds;
        if (leaving.Count == 0 || leaving.Except(ChildIds).Any()) change.Refuse("Say which of these children leaves care.", nameof(Leaving));
        foreach (var child in ChildIds)
        {
            var facts = change.FactsOf(child);
            var leaves = leaving.Contains(child);
            if (leaves) Leave(change, child, facts);
            var states = facts.SiblingPlacements.GroupBy(static state => state.SiblingId).Select(static states => states.Last());
            foreach (var state in states.Where(state => state.To is null && state.From <= On && (leaves || leaving.Contains(state.SiblingId))))
                change.Supersede(child, state, state with { To = On });
        }

        return Task.CompletedTask;
    }

    private void Leave(Change change, Guid child, CaseFacts facts)
    {
        change.InCare(facts, On, nameof(On));
        var discharge = new Discharge
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            On = On,
            Reason = Exit,
        };
        change.Add(child, discharge);
        change.Subject = discharge.Id;
        change.Write(child, NoteKind.Discharge, Note, discharge.Id);
    }
}
