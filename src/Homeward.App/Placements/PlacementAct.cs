using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Placements;

/// <summary>
/// Children come to a home or facility. The children of the act are those who move, and their siblings whom it joins them with or parts them from: a
/// sibling's record says where the other lives as well.
/// </summary>
public abstract record PlacementAct : Operation
{
    public required DateOnly From { get; init; }

    public required PlacementHome Home { get; init; }

    /// <summary>Those of the children who move; null when all do.</summary>
    public IReadOnlyList<Guid>? Moving { get; init; }

    /// <summary>Those of the children who live in that home already.</summary>
    public IReadOnlyList<Guid>? AlreadyThere { get; init; }

    /// <summary>Where siblings are parted: what was done, and how they stay in contact.</summary>
    public SiblingSplit? Split { get; init; }

    /// <summary>Who was told in advance, school, medicines counted, belongings.</summary>
    [LongText]
    public string? Note { get; init; }

    public sealed override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var moving = (Moving ?? [.. ChildIds.Except(AlreadyThere ?? [])]).Distinct().ToList();
        if (moving.Count == 0 || moving.Concat(AlreadyThere ?? []).Except(ChildIds).Any())
        {
            change.Refuse("Say which children move: one at least, and each among the children of the act.", nameof(Moving));
            return;
        }

        if (Home.Setting is PlacementSetting.NotCollected) change.Refuse("Say where the children live: choose the setting.", $"{nameof(Home)}.{nameof(PlacementHome.Setting)}");
        change.NotAfterToday(From, nameof(From), Said.Of("A placement"));
        foreach (var child in moving)
        {
            var facts = change.FactsOf(child);
            change.InCare(facts, From, nameof(From));
            var placement = Home.Receive(change, From, KnownFrom);
            Leave(change, child, facts);
            change.Add(child, placement);
            change.Write(child, NoteKind.Placement, Note, placement.Id);
        }

        change.Subject = change.Added.Select(static one => one.Fact).OfType<Placement>().FirstOrDefault(static placement => placement.Supersedes is null)?.Id;
        await JoinAndPartAsync(change, moving, stop);
    }

    /// <summary>What becomes of the placement a child is in.</summary>
    protected abstract void Leave(Change change, Guid child, CaseFacts facts);

    protected static Placement? Open(CaseFacts facts) =>
        facts.Placements.LastOrDefault(placement => placement.To is null && facts.Discharges.All(exit => exit.On < placement.From));

    private async Task JoinAndPartAsync(Change change, List<Guid> moving, CancellationToken stop)
    {
        var homes = new SiblingHomes(change, From, KnownFrom, Reason, Split);
        var there = moving.Concat(AlreadyThere ?? []).ToHashSet();
        foreach (var child in ChildIds)
        {
            var facts = change.FactsOf(child);
            foreach (var sibling in facts.People.Where(static person => person.Relation is Relation.Sibling).Select(static person => person.PersonId).Distinct())
            {
                var moves = moving.Contains(child) || moving.Contains(sibling);
                var before = facts.SiblingPlacements.LastOrDefault(state => state.SiblingId == sibling && state.To is null);
                if (moves && ChildIds.Contains(sibling)) homes.Pair(child, sibling, there.Contains(child) && there.Contains(sibling), before);
                else if (moves && before?.Together == true) await PartFromAsync(change, homes, child, before, stop);
            }
        }

        homes.Finish();
    }

    private static async Task PartFromAsync(Change change, SiblingHomes homes, Guid child, SiblingPlacement before, CancellationToken stop)
    {
        // What changes for a sibling on record is written on that record too, so its version must be part of the act.
        if (await change.Db.Children.AnyAsync(known => known.Id == before.SiblingId, stop))
        {
            var name = change.FactsOf(child).People.LastOrDefault(person => person.PersonId == before.SiblingId)?.Name is { } known ? Said.Of($"{known}") : Said.Of("A sibling");
            change.Refuse($"{name} lives with {WhenChecks.Called(change.FactsOf(child))}: add the sibling to the act, moving or staying.", nameof(Children));
        }
        else
        {
            homes.Pair(child, before.SiblingId, together: false, before);
        }
    }
}
