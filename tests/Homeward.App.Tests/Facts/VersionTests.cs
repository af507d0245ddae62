using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Tests.Data;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Facts;

public sealed class VersionTests
{
    private static readonly DateOnly Later = new(2026, 4, 20);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_correction_leaves_the_old_version_readable_as_known_before_it(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()));
        var removal = (await History(db, child.Id)).Current().Removals[0];
        Assert.Null(await Record(db, child.Id, child.Version, removal with { Id = Guid.NewGuid(), Supersedes = removal.Id, On = new(2026, 1, 4) }));

        var history = await History(db, child.Id);
        Assert.Equal(new DateOnly(2026, 1, 4), Assert.Single(history.Current().Removals).On);
        Assert.Equal(new DateOnly(2026, 1, 5), Assert.Single(history.AsKnownOn(Later.AddDays(-1))!.Removals).On);
        Assert.Equal(new DateOnly(2026, 1, 4), Assert.Single(history.AsKnownOn(Later)!.Removals).On);
        Assert.Null(history.AsKnownOn(new(2026, 1, 4)));
        var correction = history.Current().Removals[0];
        Assert.Equal(("maria", Later), (correction.RecordedBy, DateOnly.FromDateTime(correction.RecordedAt.UtcDateTime)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_is_current_is_what_is_known_today(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()));
        var first = (await History(db, child.Id)).Current();
        var visit = first.Placements[0];
        Assert.Null(await Record(
            db, child.Id, child.Version, visit with { Id = Guid.NewGuid(), Supersedes = visit.Id, To = new(2026, 3, 1) }, Cases.Placement(Guid.NewGuid(), new(2026, 3, 1), null)));
        var history = await History(db, child.Id);
        Assert.Equal(All(history.Current()), All(history.AsKnownOn(Later)!));
        Assert.Equal(All(first), All(history.AsKnownOn(Cases.Today)!));

        static IEnumerable<Fact> All(CaseFacts facts) => [facts.Child, .. facts.Removals, .. facts.Placements];
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_version_can_be_corrected_only_once(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()));
        var removal = (await History(db, child.Id)).Current().Removals[0];
        Assert.Null(await Record(db, child.Id, 0, removal with { Id = Guid.NewGuid(), Supersedes = removal.Id, EnteredInError = true }));
        var refused = await Record(db, child.Id, 1, removal with { Id = Guid.NewGuid(), Supersedes = removal.Id, On = new(2026, 1, 4) });
        Assert.Equal("This version has been corrected already: correct the later one.", refused?.Sentence.ToString());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task The_database_refuses_a_second_open_removal_and_a_second_open_or_overlapping_placement(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()));
        var removal = (await History(db, child.Id)).Current().Removals[0];
        var again = await Record(db, child.Id, 0, removal with { Id = Guid.NewGuid(), On = new(2026, 2, 1) });
        Assert.Equal("This child is already in care: close the open removal with its discharge first.", again?.Sentence.ToString());
        var second = await Record(db, child.Id, 0, Cases.Placement(Guid.NewGuid(), new(2026, 2, 1), null));
        Assert.Equal("This child already has an open placement: end it first.", second?.Sentence.ToString());
        var within = await Record(db, child.Id, 0, Cases.Placement(Guid.NewGuid(), new(2026, 2, 1), new(2026, 3, 1)));
        Assert.Equal("This placement overlaps another of the same child.", within?.Sentence.ToString());
        Assert.Equal(0, await db.Children.Where(known => known.Id == child.Id).Select(static known => known.Version).SingleAsync(Stop));
        Assert.Equal(3, (await History(db, child.Id)).Versions.Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Of_two_writers_who_saw_the_same_version_one_is_told_to_look_again(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid()));
        var refusals = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => Task.Run(
            async () =>
            {
                await using var own = test.Database.Open();
                return await Record(own, child.Id, 0, new CaseworkerVisit
                {
                    Id = Guid.NewGuid(),
                    RecordedAt = default,
                    RecordedBy = "",
                    Source = "visit",
                    On = new DateOnly(2026, 2, 1).AddDays(at),
                    Mode = VisitMode.InPerson,
                    Place = VisitPlace.Residence,
                });
            },
            Stop)));
        Assert.Single(refusals, static refusal => refusal is null);
        Assert.All(refusals.OfType<Refusal>(), static refusal => Assert.StartsWith("Somebody changed this child's record", refusal.Sentence.ToString(), StringComparison.Ordinal));
        Assert.Single((await History(db, child.Id)).Current().CaseworkerVisits);
    }

    private static Task<Refusal?> Record(HomewardDb db, Guid child, long basedOn, params IReadOnlyList<Fact> facts) =>
        Cases.Writer(db, Later).RecordAsync(child, basedOn, "maria", facts, Stop);

    private static async Task<CaseHistory> History(HomewardDb db, Guid child) => (await new FactsLoader(db).LoadAsync(child, Stop))!;
}
