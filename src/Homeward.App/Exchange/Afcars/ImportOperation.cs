using System.Security.Cryptography;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.Rules.Deadlines;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Microsoft.Data.Sqlite;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// Takes in a federal out-of-home care file: each record a child with facts and due list, or left out whole with its reason. The file is one transaction,
/// so that a process that dies leaves nothing of it, and it is read as a stream. The same file a second time changes nothing.
/// </summary>
public sealed class ImportOperation(Database database, Rulebook rulebook, TimeProvider clock)
{
    public async Task<ImportReport> RunAsync(ImportRequest request, CancellationToken stop = default)
    {
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(request.Content, stop));
        request.Content.Seek(0, SeekOrigin.Begin);
        await using var db = database.Open();
        try
        {
            return await RunAsync(db, request, hash, stop);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY)
        {
            return ImportReport.NothingOf(request.FileName, "Another import or sweep is at work on this record. Wait until it has ended, then import the file again.");
        }
    }

    private async Task<ImportReport> RunAsync(HomewardDb db, ImportRequest request, string hash, CancellationToken stop)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        await Takes.ImportsAsync(db, stop);
        if (await PastImports.FindAsync(db, request.FileName, hash, stop) is { } before) return before;

        using var items = AfcarsReader.Read(request.Content).GetEnumerator();
        if (!items.MoveNext()) return ImportReport.NothingOf(request.FileName, "The file is empty.");
        if (items.Current is not HeaderRead { Header: var header })
            return ImportReport.NothingOf(request.FileName, items.Current is FileRefused refused ? Sentence(refused) : "The file does not begin with its header.");
        if (Headers.Refuse(header) is { } why) return ImportReport.NothingOf(request.FileName, why);

        var import = Headers.ImportOf(header, request, hash, clock.GetUtcNow());
        var tally = new ImportTally(import.Id);
        await using var rows = RowWriter.For(db);
        rows.Add(import.Id, import);
        await rows.FlushAsync(stop);
        if (await StoreAsync(db, rows, import, items, tally, stop) is { } broken) return ImportReport.NothingOf(request.FileName, broken);
        foreach (var refusal in tally.Refusals) rows.Add(import.Id, refusal);
        await rows.FlushAsync(stop);
        await PastImports.CountAsync(db, import.Id, tally, stop);
        await LedgerWriter.AppendAsync(
            db,
            new Deed { At = import.ImportedAt, By = import.ImportedBy, Process = "federal-file.import", Records = [$"{nameof(Exchange.Import)}:{import.Id:N}"] },
            stop);
        await transaction.CommitAsync(stop);
        return Report(request, header, import, tally);
    }

    /// <summary>Null, or why the file breaks off: then the transaction is not kept.</summary>
    private async Task<string?> StoreAsync(
        HomewardDb db, RowWriter rows, Import import, IEnumerator<AfcarsItem> items, ImportTally tally, CancellationToken stop)
    {
        var store = new ImportBatch(db, rows, new FactsWriter(db, rulebook, clock), import, tally);
        var ahead = new ReadAhead(items, import, clock.Today());
        try
        {
            while (true)
            {
                var batch = await ahead.NextAsync(stop);
                foreach (var (number, child, element, reason) in batch.LeftOut) tally.Refuse(number, child, element, reason);
                if (batch.Broken is { } broken) return Sentence(broken);
                if (batch.Records.Count > 0) await store.StoreAsync(batch.Records, stop);
                if (batch.IsLast) return null;
            }
        }
        finally
        {
            await ahead.EndAsync();
        }
    }

    private static ImportReport Report(ImportRequest request, AfcarsHeader header, Import import, ImportTally tally) => new()
    {
        FileName = request.FileName,
        Agency = import.Agency,
        ReportDate = import.ReportDate,
        Period = header.Period,
        New = tally.New,
        Changed = tally.Changed,
        Unchanged = tally.Unchanged,
        FactsStored = tally.Facts,
        Refusals = [.. tally.Refusals.OrderBy(static refusal => refusal.RecordNumber)],
        Notes = tally.Notes,
    };

    private static string Sentence(FileRefused refused) =>
        refused.Line is { } line ? FormattableString.Invariant($"Line {line}: {refused.Reason}") : refused.Reason;
}
