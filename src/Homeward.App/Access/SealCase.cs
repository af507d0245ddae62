using Homeward.App.Operations;

namespace Homeward.App.Access;

/// <summary>A case is sealed, after an adoption or by a court's order: from then on nobody opens it, in an emergency neither.</summary>
public sealed record SealCase : Operation
{
    public override string Process => "case.seal";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    /// <summary>The number of the order that seals it; null where it is sealed for another reason.</summary>
    public string? CourtOrder { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null && CourtOrder is null) change.Refuse("Say why the case is sealed, or give the number of the court’s order.", nameof(Reason));
        foreach (var child in ChildIds) await LabelWriter.SetAsync(change, child, LabelKind.Sealed, Reason ?? "Ordered by the court.", CourtOrder, stop);
    }
}
