using Homeward.App.Backups;
using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Visits;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-backup-").FullName;
    private readonly byte[] key = BackupKey.Read(BackupKey.New())!;

    public static TheoryData<DatabaseKind, DatabaseKind> Pairs => new()
    {
        { DatabaseKind.Sqlite, DatabaseKind.Sqlite },
        { DatabaseKind.Postgres, DatabaseKind.Postgres },
        { DatabaseKind.Sqlite, DatabaseKind.Postgres },
        { DatabaseKind.Postgres, DatabaseKind.Sqlite },
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string File => Path.Combine(folder, "record.backup");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_restored_record_equals_the_one_backed_up_on_either_database(DatabaseKind from, DatabaseKind to)
    {
        await using var lived = await TestDatabase.NewAsync(from);
        await LiveAsync(lived.Database);
        var backed = await new Backup(lived.Database, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
        await using var empty = await TestDatabase.NewAsync(to);
        Assert.Null(await new Backup(empty.Database, new DayClock(Cases.Today)).RestoreAsync(File, key, Stop));

        using var again = new MemoryStream();
        var restored = await new WholeExport(empty.Database, new DayClock(Cases.Today)).WriteAsync(again, Stop);
        Assert.Equal(Told(backed), Told(restored));
        Assert.True(backed.Tables.Single(static table => table.Name is "fact_caseworker_visit").Rows > 0);
        await using var db = empty.Database.Open();
        Assert.True((await LedgerVerifier.VerifyAsync(db, stop: Stop)).Holds);
        // And it lives on: the next act is written after the last.
        var office = await Office.ReopenAsync(empty.Database, Cases.Today);
        var child = (await db.Children.FirstAsync(Stop)).Id;
        Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Keisha, await VisitAsync(office, child))).Kind);
    }

    [Fact]
    public async Task Another_key_opens_nothing()
    {
        await using var lived = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await LiveAsync(lived.Database);
        await new Backup(lived.Database, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
        await using var empty = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var refused = await new Backup(empty.Database, new DayClock(Cases.Today)).RestoreAsync(File, BackupKey.Read(BackupKey.New())!, Stop);
        Assert.StartsWith("This backup does not open", refused?.Sentence, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(folder));
    }

    [Fact]
    public async Task One_flipped_bit_anywhere_or_a_cut_is_refused_and_nothing_restored()
    {
        await using var lived = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await LiveAsync(lived.Database);
        await new Backup(lived.Database, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
        var whole = await System.IO.File.ReadAllBytesAsync(File, Stop);
        await using var empty = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var chance = new Random(20261126);
        for (var round = 0; round < 40; round++)
        {
            var damaged = (byte[])whole.Clone();
            if (round % 4 == 0) damaged = damaged[..chance.Next(damaged.Length)];
            else damaged[chance.Next(damaged.Length)] ^= (byte)(1 << chance.Next(8));
            var file = Path.Combine(folder, FormattableString.Invariant($"damaged-{round}"));
            await System.IO.File.WriteAllBytesAsync(file, damaged, Stop);
            Assert.NotNull(await new Backup(empty.Database, new DayClock(Cases.Today)).RestoreAsync(file, key, Stop));
        }

        Assert.Null(await new Backup(empty.Database, new DayClock(Cases.Today)).RestoreAsync(File, key, Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_record_that_is_not_empty_takes_no_backup_in(DatabaseKind kind)
    {
        await using var lived = await TestDatabase.NewAsync(kind);
        await LiveAsync(lived.Database);
        await new Backup(lived.Database, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
        var refused = await new Backup(lived.Database, new DayClock(Cases.Today)).RestoreAsync(File, key, Stop);
        Assert.StartsWith("This record is not empty", refused?.Sentence, StringComparison.Ordinal);
    }

    private static IEnumerable<(string, long, string)> Told(WholeManifest manifest) =>
        manifest.Tables.Select(static table => (table.Name, table.Rows, table.Sha256));

    private static async Task LiveAsync(Database database)
    {
        var office = await Office.OpenAsync(database, Cases.Today);
        await using var db = database.Open();
        foreach (var name in new[] { "Ana", "‮Ömer ' \"; drop table child; --", "Zoë 🦊 \u0001" })
        {
            var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid(), name));
            await office.AssignAsync(Office.Keisha, child.Id);
            Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Keisha, await VisitAsync(office, child.Id))).Kind);
        }
    }

    private static async Task<RecordVisit> VisitAsync(Office office, Guid child) =>
        new() { Children = [await office.SeenAsync(child)], On = Cases.Today, Mode = VisitMode.InPerson, Place = VisitPlace.Residence };
}
