using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Law;
using Homeward.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>A date that would move, with the child's name where the case is open to who looks, and the record's number where it is not.</summary>
public sealed record NamedMove(Guid ChildId, string Child, bool IsOpen, string Title, string? About, DateOnly? Was, DateOnly? Becomes, int? Days, bool BecomesOverdue);

/// <summary>What a change would move, as somebody may see it: an administrator of the law reads no case, but has to see how many and by how much.</summary>
public static class NamedMoves
{
    public static async Task<IReadOnlyList<NamedMove>> OfAsync(HomewardDb db, Actor actor, LawChange change, TimeProvider clock, CancellationToken stop)
    {
        var published = await AgencyLaw.PublishedAsync(db, stop);
        var approved = await LawChanges.ApprovedAsync(db, stop);
        var moved = await WhatWouldChange.Of(published, approved, change).OverAsync(db, stop);
        var ids = moved.Select(static move => move.ChildId).Distinct().ToList();
        var names = await CaseAccess.OpenTo(db, actor, clock.GetUtcNow(), clock.Today()).Where(child => ids.Contains(child.Id))
            .ToDictionaryAsync(static child => child.Id, static child => Names.OfChild(child.Name, child.AgencyNumber), stop);
        return
        [
            .. moved.Select(move => new NamedMove(
                move.ChildId,
                names.GetValueOrDefault(move.ChildId) ?? $"Record {move.ChildId:N}"[..15],
                names.ContainsKey(move.ChildId),
                move.Title,
                names.ContainsKey(move.ChildId) ? move.About.Name : null,
                move.Was,
                move.Becomes,
                move.Days,
                move.BecomesOverdue)).OrderBy(static move => move.Child, StringComparer.CurrentCulture),
        ];
    }
}
