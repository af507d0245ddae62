using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.App.Tests.Data;

/// <summary>Children in the domain's words, for tests.</summary>
internal static class Cases
{
    public static readonly DateOnly Today = new(2026, 4, 14);
    public static readonly DateTimeOffset Then = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A child removed on 5 January 2026 and placed in a foster home the same day.</summary>
    public static IReadOnlyList<Fact> InCare(Guid child, string name = "Ana") =>
    [
        new Child { Id = Ids(child, 1), RecordedAt = Then, RecordedBy = "intake", Source = "intake", DateOfBirth = new(2018, 6, 1), Name = name },
        new Removal { Id = Ids(child, 2), RecordedAt = Then, RecordedBy = "intake", Source = "intake", On = new(2026, 1, 5), Manner = RemovalManner.CourtOrder },
        Placement(Ids(child, 3), new(2026, 1, 5), null),
    ];

    public static Placement Placement(Guid id, DateOnly from, DateOnly? to) => new()
    {
        Id = id,
        PlacementId = id,
        RecordedAt = Then,
        RecordedBy = "intake",
        Source = "intake",
        Setting = PlacementSetting.FosterFamilyHome,
        From = from,
        To = to,
    };

    public static Guid Ids(Guid child, byte at)
    {
        var bytes = child.ToByteArray();
        bytes[15] = at;
        return new Guid(bytes);
    }

    public static FactsWriter Writer(HomewardDb db, DateOnly? today = null) => new(db, UnitedStates.Rulebook, new DayClock(today ?? Today));

    public static async Task<ChildRecord> AddAsync(HomewardDb db, IReadOnlyList<Fact> facts)
    {
        var child = new ChildRecord { Id = Guid.NewGuid(), AgencyNumber = "T-1" };
        Assert.Null(await Writer(db).AddAsync(child, new CaseHistory(facts), TestContext.Current.CancellationToken));
        return child;
    }
}
