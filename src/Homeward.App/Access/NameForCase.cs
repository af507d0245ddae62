using Homeward.App.Operations;

namespace Homeward.App.Access;

/// <summary>More people are named for a confidential case.</summary>
public sealed record NameForCase : Operation
{
    public override string Process => "case.name-people";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public required IReadOnlyList<Guid> Named { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        foreach (var child in ChildIds)
            if (await LabelWriter.ConfidentialAsync(change, child, stop) is not null) await LabelWriter.NameAsync(change, child, Named, stop);
    }
}
