using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Families;

/// <summary>The children of one family are held together in a family case: a new one, or one that is open to the worker.</summary>
public sealed record OpenFamilyCase : Operation
{
    public override string Process => "family-case.open";

    /// <summary>The family case to join; null to open one.</summary>
    public Guid? FamilyCaseId { get; init; }

    /// <summary>What a new one is called.</summary>
    public string? Name { get; init; }

    public DateOnly? OpenedOn { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Children.Count == 0) change.Refuse("Say which children belong to the family.", nameof(Children));
        if (FamilyCaseId is null == Name is null) change.Refuse("Name the new family case, or choose one that is there: one of the two.", nameof(Name));
        change.NotAfterToday(OpenedOn, nameof(OpenedOn), Said.Of("A family case"));
        await JoinAsync(change, FamilyCaseId, Name, OpenedOn ?? change.Today, ChildIds, stop);
    }

    /// <summary>Opens the case or joins it, and puts into it those of the children who are not in it yet.</summary>
    internal static async Task JoinAsync(
        Change change, Guid? familyCaseId, string? name, DateOnly on, IReadOnlyList<Guid> children, CancellationToken stop)
    {
        var db = change.Db;
        if (familyCaseId is { } there)
        {
            // A family is open to whoever has one of its children.
            var open = CaseAccess.OpenTo(db, change.Actor, change.Now, change.Today);
            if (!await db.FamilyChildren.AnyAsync(link => link.FamilyId == there && open.Any(child => child.Id == link.ChildId), stop))
                change.Refuse("There is no such family case.", nameof(FamilyCaseId));
        }

        var family = familyCaseId ?? Guid.CreateVersion7();
        if (familyCaseId is null && name is not null)
            change.AddRow(new FamilyCase { Id = family, Name = name, OpenedOn = on }, $"{nameof(FamilyCase)}:{family:N}");
        var members = await db.FamilyChildren.Where(link => link.FamilyId == family).Select(static link => link.ChildId).ToListAsync(stop);
        foreach (var child in children.Except(members))
            change.AddRow(new FamilyChild { FamilyId = family, ChildId = child, From = on }, $"{nameof(FamilyChild)}:{family:N}");
        change.Subject ??= family;
    }
}
