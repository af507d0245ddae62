using Homeward.App.Operations;

namespace Homeward.App.Access;

/// <summary>A case is confidential no longer.</summary>
public sealed record LiftConfidential : Operation
{
    public override string Process => "case.lift-confidential";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say why the case is confidential no longer.", nameof(Reason));
        foreach (var child in ChildIds)
            if (await LabelWriter.ConfidentialAsync(change, child, stop) is { } label) await LabelWriter.LiftAsync(change, label, stop);
    }
}
