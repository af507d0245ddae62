using Homeward.App.Backups;
using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Tests.Papers;
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

    private DocumentStore Lived => DocumentStore.Open(Path.Combine(folder, "lived"));

    private DocumentStore Empty => DocumentStore.Open(Path.Combine(folder, "empty"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_restored_record_equals_the_one_backed_up_on_either_database(DatabaseKind from, DatabaseKind to)
    {
        await using var lived = await TestDatabase.NewAsync(from);
        await LiveAsync(lived.Database);
        var backed = await new Backup(lived.Database, Lived, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
        await using var empty = await TestDatabase.NewAsync(to);
        Assert.Null(await new Backup(empty.Database, Empty, new DayClock(Cases.Today)).RestoreAsync(File, key, Stop));

        using var again = new MemoryStream();
        var restored = await new WholeExport(empty.Database, Empty, new DayClock(Cases.Today)).WriteAsync(again, Stop);
        Assert.Equal(Told(backed), Told(restored));
        Assert.True(backed.Tables.Single(static table => table.Name is "fact_caseworker_visit").Rows > 0);
        Assert.Equal(3, restored.Files.Count);
        await using var db = empty.Database.Open();
        var (files, faults) = await DocumentVerifier.VerifyAsync(db, Empty, Stop);
        Assert.Equal(3, files);
        Assert.Empty(faults);
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
        await new Backup(lived.Database, Lived, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
        await using var empty = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var refused = await new Backup(empty.Database, Empty, new DayClock(Cases.Today)).RestoreAsync(File, BackupKey.Read(BackupKey.New())!, Stop);
        Assert.StartsWith("This backup does not open", refused?.Sentence.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(folder, ".homeward-*"));
    }

    [Fact]
    public async Task One_flipped_bit_anywhere_or_a_cut_is_refused_and_nothing_restored()
    {
        await using var lived = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await LiveAsync(lived.Database);
        await new Backup(lived.Database, Lived, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
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
            Assert.NotNull(await new Backup(empty.Database, Empty, new DayClock(Cases.Today)).RestoreAsync(file, key, Stop));
        }

        Assert.Null(await new Backup(empty.Database, Empty, new DayClock(Cases.Today)).RestoreAsync(File, key, Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_record_that_is_not_empty_takes_no_backup_in(DatabaseKind kind)
    {
        await using var lived = await TestDatabase.NewAsync(kind);
        await LiveAsync(lived.Database);
        await new Backup(lived.Database, Lived, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
        var refused = await new Backup(lived.Database, Lived, new DayClock(Cases.Today)).RestoreAsync(File, key, Stop);
        Assert.StartsWith("This record is not empty", refused?.Sentence.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_or_altered_file_is_named_and_keeps_nothing_else_from_being_backed_up()
    {
        await using var lived = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await LiveAsync(lived.Database);
        var files = Directory.GetFiles(Lived.Folder, "*", SearchOption.AllDirectories);
        System.IO.File.Delete(files[0]);
        await System.IO.File.WriteAllTextAsync(files[1], "x", Stop);
        await using var db = lived.Database.Open();
        var (count, faults) = await DocumentVerifier.VerifyAsync(db, Lived, Stop);
        Assert.Equal(3, count);
        Assert.Equal(["altered", "missing"], faults.Select(static fault => fault.What).Order(StringComparer.Ordinal));
        var backed = await new Backup(lived.Database, Lived, new DayClock(Cases.Today)).MakeAsync(File, key, Stop);
        Assert.Equal(2, backed.Files.Count(static file => file.Fault is not null));
        await using var empty = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Assert.Null(await new Backup(empty.Database, Empty, new DayClock(Cases.Today)).RestoreAsync(File, key, Stop));
        await using var restored = empty.Database.Open();
        Assert.Equal(2, (await DocumentVerifier.VerifyAsync(restored, Empty, Stop)).Faults.Count);
    }

    private static IEnumerable<(string, long, string?)> Told(WholeManifest manifest) =>
        [.. manifest.Tables.Select(static table => (table.Name, table.Rows, (string?)table.Sha256)), .. manifest.Files.Select(static file => (file.Sha256, file.Length, file.Fault))];

    private async Task LiveAsync(Database database)
    {
        var office = await Office.OpenAsync(database, Cases.Today);
        await using var db = database.Open();
        foreach (var name in new[] { "Ana", "‮Ömer ' \"; drop table child; --", "Zoë 🦊 \u0001" })
        {
            var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid(), name));
            await office.AssignAsync(Office.Keisha, child.Id);
            Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Keisha, await VisitAsync(office, child.Id))).Kind);
            await AttachAsync(database, office, child.Id, TestFiles.Text($"About {child.Id}."));
        }
    }

    private async Task AttachAsync(Database database, Office office, Guid child, byte[] content)
    {
        await using var db = database.Open();
        using var stream = new MemoryStream(content);
        var received = new Receiving(db, Lived, new DocumentLimits(), new DayClock(Cases.Today));
        var (file, _) = await received.ReceiveAsync(await office.ActorAsync(Office.Keisha), Guid.NewGuid(), "letter.txt", stream, Stop);
        var attach = Mailroom.Letter(file!) with { Children = [await office.SeenAsync(child)] };
        Assert.Equal(OutcomeKind.Done, (await office.RunAsync(Office.Keisha, attach)).Kind);
    }

    private static async Task<RecordVisit> VisitAsync(Office office, Guid child) =>
        new() { Children = [await office.SeenAsync(child)], On = Cases.Today, Mode = VisitMode.InPerson, Place = VisitPlace.Residence };
}
