using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Ledger;

public sealed class LedgerTests
{
    private static readonly string[] Guards = ["ledger_entry_kept_on_update", "ledger_entry_kept_on_delete"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task An_entry_is_neither_changed_nor_removed_by_the_application(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        await WriteAsync(db, 2);
        await Assert.ThrowsAnyAsync<Exception>(() => db.LedgerEntries.ExecuteDeleteAsync(Stop));
        await Assert.ThrowsAnyAsync<Exception>(() => db.LedgerEntries.ExecuteUpdateAsync(static set => set.SetProperty(static e => e.Worker, "somebody"), Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Whatever_the_databases_owner_alters_is_found_and_the_first_bad_entry_named(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        await WriteAsync(db, 40);
        var exported = (await LedgerVerifier.VerifyAsync(db, stop: Stop)).Head;
        var heads = new Dictionary<long, string> { [40] = exported };
        await DropGuardsAsync(db);
        var chance = new Random(20261126);
        for (var round = 0; round < 300; round++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            var at = chance.Next(1, 41);
            var first = await AlterAsync(db, chance.Next(6), at);
            var verdict = await LedgerVerifier.VerifyAsync(db, heads, Stop);
            Assert.Equal(first, verdict.FirstBad);
            await transaction.RollbackAsync(Stop);
        }

        Assert.True((await LedgerVerifier.VerifyAsync(db, heads, Stop)).Holds);
    }

    // Each way of altering, and the first entry that then is not as it was written.
    private static async Task<long> AlterAsync(HomewardDb db, int way, long at)
    {
        var next = at % 40 + 1;
        switch (way)
        {
            case 0:
                await db.Database.ExecuteSqlAsync($"update ledger_entry set worker = 'Somebody Else' where sequence = {at}", Stop);
                return at;
            case 1:
                await db.Database.ExecuteSqlAsync($"delete from ledger_entry where sequence = {at}", Stop);
                return at;
            case 2:
                await db.Database.ExecuteSqlAsync($"update ledger_entry set reason = '' where sequence = {at}", Stop);
                return at;
            case 3:
                // Two entries change places.
                await db.Database.ExecuteSqlAsync($"update ledger_entry set sequence = -1 where sequence = {at}", Stop);
                await db.Database.ExecuteSqlAsync($"update ledger_entry set sequence = {at} where sequence = {next}", Stop);
                await db.Database.ExecuteSqlAsync($"update ledger_entry set sequence = {next} where sequence = -1", Stop);
                return Math.Min(at, next);
            case 4:
                // The end cut off, and the head made to agree.
                await db.Database.ExecuteSqlAsync($"delete from ledger_entry where sequence >= {at}", Stop);
                await db.Database.ExecuteSqlAsync(
                    $"update ledger_head set sequence = {at - 1}, hash = coalesce((select hash from ledger_entry where sequence = {at - 1}), hash)", Stop);
                return at;
            default:
                await db.Database.ExecuteSqlAsync($"update ledger_entry set hash = previous_hash where sequence = {at}", Stop);
                return at;
        }
    }

    private static async Task WriteAsync(HomewardDb db, int count)
    {
        for (var at = 1; at <= count; at++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            var deed = new Deed
            {
                At = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero), By = "a test", Process = "test.write", Records = [FormattableString.Invariant($"row:{at}")],
            };
            Assert.Equal(at, await LedgerWriter.AppendAsync(db, deed, Stop));
            await transaction.CommitAsync(Stop);
        }
    }

    private static async Task DropGuardsAsync(HomewardDb db)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"alter table ledger_entry disable trigger all", Stop);
            await db.Database.ExecuteSqlAsync($"alter table ledger_child drop constraint ledger_child_sequence_fkey", Stop);
            return;
        }

#pragma warning disable EF1002 // The names are two constants above.
        foreach (var guard in Guards) await db.Database.ExecuteSqlRawAsync($"drop trigger {guard}", Stop);
#pragma warning restore EF1002
    }
}
