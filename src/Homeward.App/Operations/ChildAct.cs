using Homeward.Rules.Facts;

namespace Homeward.App.Operations;

/// <summary>An act on one child, or the same act on each of several.</summary>
public abstract record ChildAct : Operation
{
    public sealed override Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Children.Count == 0) change.Refuse("Say which child it is about.", nameof(Children));
        foreach (var child in ChildIds) Decide(change, child, change.FactsOf(child));
        return Task.CompletedTask;
    }

    protected abstract void Decide(Change change, Guid child, CaseFacts facts);
}
