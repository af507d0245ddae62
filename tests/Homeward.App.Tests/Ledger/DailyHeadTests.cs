using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Tests.Data;
using Microsoft.Extensions.Logging.Abstractions;

namespace Homeward.App.Tests.Ledger;

public sealed class DailyHeadTests : IDisposable
{
    private static readonly TimeZoneInfo Phoenix = TimeZoneInfo.FindSystemTimeZoneById("America/Phoenix");
    private static readonly DateOnly Day = new(2026, 4, 14);

    private readonly string folder = Directory.CreateTempSubdirectory("homeward-heads-").FullName;

    private string File => Path.Combine(folder, "elsewhere", "ledger-heads.txt");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Head_is_written_once_a_day_after_midnight_in_the_agencys_zone_and_finds_a_ledger_that_was_cut(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var clock = new ManualClock(Local(Day, 23, 30), Phoenix);
        using (var daily = Daily(test, clock))
        {
            await daily.StartAsync(Stop);
            await SleepsAsync(clock);
            Assert.False(System.IO.File.Exists(File) && (await LinesAsync()).Count > 0);

            await DeedsAsync(test, 3);
            clock.MoveTo(Local(Day, 23, 46));
            await SleepsAsync(clock);
            Assert.Single(await LinesAsync());

            // In UTC the next day has begun long before; here it has not.
            clock.MoveTo(Local(Day, 23, 59));
            await SleepsAsync(clock);
            Assert.Single(await LinesAsync());

            await DeedsAsync(test, 2);
            clock.MoveTo(Local(Day.AddDays(1), 0, 1));
            await SleepsAsync(clock);
            Assert.Equal(2, (await LinesAsync()).Count);
            await daily.StopAsync(Stop);
        }

        using (var again = Daily(test, clock))
        {
            await again.StartAsync(Stop);
            await SleepsAsync(clock);
            Assert.Equal(2, (await LinesAsync()).Count);
            await again.StopAsync(Stop);
        }

        var heads = HeadFile.Read(await LinesAsync())!;
        Assert.Equal([3, 5], heads.Keys.Order());
        await using var db = test.Database.Open();
        Assert.True((await LedgerVerifier.VerifyAsync(db, heads, Stop)).Holds);
        Assert.Equal(3, (await LedgerVerifier.VerifyAsync(db, new Dictionary<long, string> { [3] = new('0', 64) }, Stop)).FirstBad);
        Assert.Equal(6, (await LedgerVerifier.VerifyAsync(db, new Dictionary<long, string> { [9] = heads[5] }, Stop)).FirstBad);
    }

    [Fact]
    public async Task Line_cut_short_when_the_machine_went_down_spoils_neither_those_before_nor_the_next()
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var db = test.Database.Open();
        await DeedsAsync(test, 1);
        var file = Path.Combine(folder, "heads.txt");
        await HeadFile.AppendAsync(db, file, Local(Day, 0, 1), Stop);
        await System.IO.File.AppendAllTextAsync(file, "2026-04-15T07:00:05Z 7 0a1b", Stop);
        await DeedsAsync(test, 1);
        await HeadFile.AppendAsync(db, file, Local(Day.AddDays(2), 0, 1), Stop);
        Assert.Equal([1, 2], HeadFile.Read(await System.IO.File.ReadAllLinesAsync(file, Stop))!.Keys.Order());
        Assert.Equal(Local(Day.AddDays(2), 0, 1), await HeadFile.LastAsync(file, Stop));
        Assert.Null(HeadFile.Read(["a letter", "of two lines"]));
    }

    private static DateTimeOffset Local(DateOnly day, int hour, int minute) => new(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(-7));

    private static async Task SleepsAsync(ManualClock clock)
    {
        while (!clock.IsAwaited) await Task.Delay(10, Stop);
    }

    private static async Task DeedsAsync(TestDatabase test, int count)
    {
        await using var db = test.Database.Open();
        for (var at = 0; at < count; at++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            await LedgerWriter.AppendAsync(db, new Deed { At = Local(Day, 12, 0), By = "a test", Process = "test.write" }, Stop);
            await transaction.CommitAsync(Stop);
        }
    }

    private DailyHead Daily(TestDatabase test, ManualClock clock) => new(test.Database, File, clock, NullLogger<DailyHead>.Instance);

    private async Task<IReadOnlyList<string>> LinesAsync() => await System.IO.File.ReadAllLinesAsync(File, Stop);
}
