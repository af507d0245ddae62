using System.Globalization;
using Homeward.App.Data;
using Homeward.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Durability;

/// <summary>
/// The power goes while six workers save: what is on the disk then must hold everything that was acknowledged. Its control runs on a disk that lies, or without
/// waiting for the disk, and must lose something; else the drill would see nothing (bin/drill power-loss; by root, with loop devices).
/// </summary>
public sealed class PowerLossTests(ITestOutputHelper output)
{
    private readonly Random random = new(DrillSettings.Seed);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Power_lost_while_six_save_loses_nothing_acknowledged_and_on_a_disk_that_lies_it_does(DatabaseKind kind)
    {
        Assert.SkipUnless(DrillSettings.Rounds is > 0, "bin/drill power-loss runs it.");
        output.WriteLine($"HOMEWARD_SEED={DrillSettings.Seed}");
        var tools = Directory.CreateTempSubdirectory("homeward-tools-").FullName;
        var lying = await LyingDisk.MakeAsync(tools, Stop);
        Assert.SkipWhen(lying is null, "Its control needs a C compiler.");
        for (var round = 1; round <= DrillSettings.Rounds; round++)
        {
            var (acknowledged, lost, faults) = await RoundAsync(kind, null);
            Assert.Equal(0, lost);
            Assert.Empty(faults);
            var control = await RoundAsync(kind, lying);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}, round {round}: {acknowledged} acknowledged, {lost} lost, the record whole; on the disk that lies {control.Acknowledged} acknowledged, {control.Lost} lost."));
            Assert.True(control.Lost > 0, "The control lost nothing: the drill would not see a loss.");
        }

        Directory.Delete(tools, recursive: true);
    }

    private async Task<(int Acknowledged, int Lost, IReadOnlyList<string> Faults)> RoundAsync(DatabaseKind kind, string? lying)
    {
        await using var disk = await LoopDisk.MountAsync(kind is DatabaseKind.Sqlite ? 96 : 512);
        Assert.SkipWhen(disk is null, "A disk can be mounted by root only, and with loop devices.");
        var folder = Path.Combine(disk.Folder, "agency");
        await using var server = kind is DatabaseKind.Sqlite ? null : await PostgresCluster.OwnAsync(lying is null, Directory.CreateDirectory(Path.Combine(disk.Folder, "postgres")).FullName);
        var connection = server is null ? null : await server.AddDatabaseAsync();
        var database = connection is null ? Database.Sqlite(folder) : Database.Postgres(connection);
        var agency = await DurableAgency.OpenAsync(database, folder, connection);
        var workers = new Workers(agency);
        await using (var site = await ServingProcess.StartAsync(folder, connection, Stop, lying))
        {
            using var sender = new Sender(agency, site.Address);
            while (!await sender.AnswersAsync(Stop)) await Task.Delay(20, Stop);
            database.Close();
            await disk.SynchronizeAsync();
            var working = await workers.BeginAsync(sender);
            while (workers.Acknowledged.Count < 12 && working.All(static worker => !worker.IsCompleted)) await Task.Delay(5, Stop);
            await Task.Delay(random.Next(400), Stop);
            await site.FreezeAsync();
            if (server is not null) await server.FreezeAsync();
            await disk.CopyAsync();
            await site.KillAsync();
            if (server is not null) await server.KillAsync();
            await Task.WhenAll(working);
        }

        database.Close();
        await disk.LosePowerAsync();
        if (server is not null) await server.StartAgainAsync();
        var lost = await LostAsync(database, workers);
        IReadOnlyList<string> faults = lying is null ? await agency.FaultsAsync() : [];
        database.Close();
        return (workers.Acknowledged.Count, lost, faults);
    }

    private static async Task<int> LostAsync(Database database, Workers workers)
    {
        try
        {
            await using var db = database.Open();
            var kept = await db.OperationKeys.Select(static key => key.Key).ToListAsync(Stop);
            return workers.Acknowledged.Keys.Except(kept).Count();
        }
        catch (SqliteException)
        {
            // A file that cannot be read has lost all.
            return workers.Acknowledged.Count;
        }
    }
}
