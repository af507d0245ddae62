using Homeward.App.Calendars;
using Homeward.App.Data;
using Homeward.App.Hearings;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Calendars;

public sealed class CalendarReaderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Feed_tells_hearings_and_due_dates_under_the_same_names_each_time_and_no_childs_name(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var key = await MakeAsync(work, initials: false);
        await SetHearingAsync(work, Cases.Today.AddDays(40));

        var first = await ReadAsync(work, key);
        var second = await ReadAsync(work, key);

        Assert.Contains(first!, static entry => entry.Summary == "Court review" && entry.Day == Cases.Today.AddDays(40));
        Assert.Contains(first!, static entry => entry.Summary.StartsWith("Due: ", StringComparison.Ordinal));
        Assert.DoesNotContain(first!, static entry => entry.Summary.Contains("Ana", StringComparison.Ordinal) || entry.Summary.Contains('(', StringComparison.Ordinal));
        Assert.Equal(first!.OrderBy(static entry => entry.Uid, StringComparer.Ordinal), second!.OrderBy(static entry => entry.Uid, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_is_no_longer_there_is_told_as_cancelled_with_a_higher_number(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var key = await MakeAsync(work, initials: true);
        await SetHearingAsync(work, Cases.Today.AddDays(40));
        var before = Assert.Single((await ReadAsync(work, key))!, static entry => entry.Summary.StartsWith("Court review", StringComparison.Ordinal));

        await using (var db = work.Database.Open())
        {
            var today = (DateOnly?)Cases.Today;
            await db.Assignments.Where(static assignment => assignment.WorkerId == Office.Keisha).ExecuteUpdateAsync(set => set.SetProperty(static assignment => assignment.To, today), Stop);
        }

        var after = (await ReadAsync(work, key))!;

        Assert.All(after, static entry => Assert.True(entry.Cancelled));
        Assert.Equal((before.Uid, before.Sequence + 1), after.Where(entry => entry.Uid == before.Uid).Select(static entry => (entry.Uid, entry.Sequence)).Single());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Revoked_address_another_address_and_a_guess_are_told_nothing(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var old = await MakeAsync(work, initials: false);
        var key = await MakeAsync(work, initials: false);

        Assert.Null(await ReadAsync(work, old));
        Assert.Null(await ReadAsync(work, CalendarKey.New()));
        Assert.NotNull(await ReadAsync(work, key));
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Office.Keisha, new RevokeFeed())).Kind);
        Assert.Null(await ReadAsync(work, key));
    }

    private static async Task<string> MakeAsync(Casework work, bool initials)
    {
        await using (var db = work.Database.Open())
        {
            if (!await db.Accounts.AnyAsync(static account => account.WorkerId == Office.Keisha, Stop))
            {
                db.Accounts.Add(App.Accounts.SetUp.New(Guid.NewGuid(), Office.Keisha, "keisha.lang", DateTimeOffset.UnixEpoch));
                await db.SaveChangesAsync(Stop);
            }
        }

        var key = CalendarKey.New();
        Assert.Equal(OutcomeKind.Done, (await work.Office.RunAsync(Office.Keisha, new MakeFeed { KeyHash = CalendarKey.Hash(key), Initials = initials })).Kind);
        return key;
    }

    private static async Task SetHearingAsync(Casework work, DateOnly on) => Assert.Equal(
        OutcomeKind.Done,
        (await work.Office.RunAsync(Office.Keisha, new ScheduleHearing { Children = [await work.Office.SeenAsync(work.Ana)], Kind = HearingKind.Review, ScheduledFor = on })).Kind);

    private static async Task<IReadOnlyList<CalendarEntry>?> ReadAsync(Casework work, string key)
    {
        await using var db = work.Database.Open();
        return await new CalendarReader(db, new DayClock(Cases.Today)).ReadAsync(key, "test", Stop);
    }
}
