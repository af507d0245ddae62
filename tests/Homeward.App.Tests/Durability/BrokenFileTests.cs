using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Durability;

/// <summary>
/// Each call a save makes to the files of the data folder fails in turn, in each of the six ways of saving: those of SQLite, and those of a paper on either
/// database. One in five is sent again and done once. A test run takes one call in nine, others each time; bin/drill broken-call takes every one.
/// </summary>
public sealed class BrokenFileTests(ITestOutputHelper output)
{
    private const int More = 400;

    // A record that grows with each act makes the next one longer: most of what failed is given up, as a worker may. A correction goes on from the one before.
    private const int AgainEvery = 5;
    private const string Correction = "correction";
    private static readonly int Step = DrillSettings.Rounds ?? 9;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Save_whose_nth_file_call_fails_leaves_nothing_or_all_and_is_done_once_when_sent_again(DatabaseKind kind)
    {
        output.WriteLine($"HOMEWARD_SEED={DrillSettings.Seed}");
        var tools = Directory.CreateTempSubdirectory("homeward-disk-");
        await using var agency = await DurableAgency.OpenAsync(kind);
        using var disk = await BrokenDisk.MakeAsync(agency.Folder, tools.FullName, Stop);
        if (disk is null) Assert.Skip("There is no C compiler here to make the broken disk with.");
        await using (var site = await ServingProcess.StartAsync(agency.Folder, agency.Postgres, Stop, disk.Library))
        {
            using var sender = new Sender(agency, site.Address);
            while (!await sender.AnswersAsync(Stop)) await Task.Delay(20, Stop);
            var paper = new PaperPath(agency.PaperChild);
            await PathAsync(agency, disk, sender, SavePaths.Paper, () => paper.NextAsync(sender, Stop), paper.Saved);
            // On PostgreSQL the other acts touch no file here.
            if (kind is DatabaseKind.Sqlite)
            {
                foreach (var path in agency.Paths) await PathAsync(agency, disk, sender, path.Name, () => Task.FromResult(path.Next()), path.Saved);
            }
        }

        // As the next process finds it.
        Assert.Empty(await agency.FaultsAsync());
        tools.Delete(recursive: true);
    }

    private async Task PathAsync(DurableAgency agency, BrokenDisk disk, Sender sender, string name, Func<Task<Save>> next, Action<Acknowledged> saved)
    {
        var (call, broken, kept) = (1 + (DrillSettings.Seed % Step), 0, 0);
        for (; call < More; call += Step)
        {
            var save = await next();
            disk.Break(call);
            var answer = await sender.TryAsync(save, Stop);
            var made = disk.Mend();
            var isKept = await IsKeptAsync(agency, save.Key);
            Assert.True(isKept || answer is null, $"{name}: file call {call} failed, nothing was kept, and the act was said to be done.");
            if (made >= call) broken++;
            if (answer is null && isKept) kept++;
            if (!isKept && broken % AgainEvery != 0 && !string.Equals(name, Correction, StringComparison.Ordinal)) continue;
            var again = await sender.SendAsync(save, Stop);
            Assert.True(again is not null, $"{name}: after file call {call} had failed, the act could not be sent again.");
            saved(again);
            if (made < call) break;
        }

        Assert.InRange(call, 2, More - 1);
        Assert.Empty(await agency.FaultsAsync());
        output.WriteLine($"{name}: {call - Step} file calls or more, {broken} failed in turn; after {kept} of them the act had been kept whole.");
    }

    private static async Task<bool> IsKeptAsync(DurableAgency agency, Guid key)
    {
        await using var db = agency.Database.Open();
        return await db.OperationKeys.AnyAsync(known => known.Key == key, Stop);
    }
}
