using System.Text.Json.Serialization;
using Homeward.App.Families;
using Homeward.App.Operations;
using Homeward.App.Placements;
using Homeward.Rules.Facts;

namespace Homeward.App.Removals;

/// <summary>
/// One or more siblings are removed in one act: children who are new and children on record who come into care again, their people, and where they live
/// from the first night. Each child becomes the others' sibling.
/// </summary>
public sealed record RecordRemoval : Operation
{
    public override string Process => "removal.record";

    // All of the children may be new.
    [JsonIgnore]
    public override bool NamesChildren => false;

    public required IReadOnlyList<RemovedChild> Removed { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The instant; null where only the day is known.</summary>
    public DateTimeOffset? At { get; init; }

    public required RemovalManner Manner { get; init; }

    /// <summary>Custody moved and the children stayed with the same relative: then it is no removal for title IV-E.</summary>
    public bool StaysWithSameRelative { get; init; }

    /// <summary>An earlier day the agency elects as the day of entry; null when it elects none.</summary>
    public DateOnly? ElectedEntryOn { get; init; }

    public IReadOnlyList<CircumstanceKind>? Circumstances { get; init; }

    /// <summary>What happened.</summary>
    [LongText]
    public string? Note { get; init; }

    public IReadOnlyList<FamilyMember> People { get; init; } = [];

    public IReadOnlyList<FirstPlacement> Placements { get; init; } = [];

    /// <summary>Where siblings are placed apart: what was done, and how they stay in contact.</summary>
    public SiblingSplit? Split { get; init; }

    /// <summary>The home they were removed from.</summary>
    public HouseholdAddress? Address { get; init; }

    /// <summary>The family case they belong to; null where it is a new one.</summary>
    public Guid? FamilyCaseId { get; init; }

    /// <summary>What a new family case is called; null where none is opened.</summary>
    public string? FamilyName { get; init; }

    /// <summary>The worker responsible for children who have none; null when it is who records it.</summary>
    public Guid? ResponsibleWorker { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        RemovalChecks.Of(this, change);
        if (change.Refusals.Count > 0) return;
        var removal = new RemovalWriter(this, change);
        removal.Write();
        var children = removal.ChildIds;
        if (FamilyCaseId is not null || FamilyName is not null) await OpenFamilyCase.JoinAsync(change, FamilyCaseId, FamilyName, On, children, stop);
        await FirstAssignment.GiveAsync(change, ResponsibleWorker, children, stop);
    }
}
