using System.Text.Json.Serialization;
using Homeward.App.Access;
using Homeward.App.Ledger;

namespace Homeward.App.Operations;

/// <summary>
/// One act of casework as somebody asks for it: its answers are its properties, what it makes of them is <see cref="DecideAsync"/>. The same record comes from
/// a page, the API, an import and the outbox of a phone; <see cref="OperationRunner"/> does for all of them what must hold for each.
/// </summary>
public abstract record Operation
{
    /// <summary>The process as the ledger and the API name it: noun and verb.</summary>
    [JsonIgnore]
    public abstract string Process { get; }

    /// <summary>The roles that may do it, in a case that is open to them.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor];

    /// <summary>Whether it cannot be done without naming a child on record, with its version.</summary>
    [JsonIgnore]
    public virtual bool NamesChildren => true;

    /// <summary>The children on record it is about, each with the version of the record it was based on.</summary>
    public IReadOnlyList<ChildVersion> Children { get; init; } = [];

    /// <summary>Why, where the act asks for a reason: a correction, a split of siblings.</summary>
    [LongText]
    public string? Reason { get; init; }

    /// <summary>Where it is known from: a call, a letter, an order; null where the worker knows it first-hand.</summary>
    public string? Source { get; init; }

    internal string KnownFrom => Source ?? "the worker's own record";

    internal IReadOnlyList<Guid> ChildIds => [.. Children.Select(static child => child.ChildId).Distinct()];

    /// <summary>Refuses, or adds to the change what the act makes true. Reads nothing of other children, asks no clock but the change's.</summary>
    public abstract Task DecideAsync(Change change, CancellationToken stop);
}
