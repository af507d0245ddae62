using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.App.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Database = Homeward.App.Data.Database;

namespace Homeward.App.Exchange.Whole;

/// <summary>Puts a whole export into an empty record of the same version, on either database, all or nothing.</summary>
public sealed class WholeImport(Database database, DocumentStore papers)
{
    /// <summary>Why it was refused, with nothing changed; null when it is in.</summary>
    public async Task<Refusal?> ReadAsync(Stream input, CancellationToken stop = default)
    {
        try
        {
            using var zip = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
            if (await ManifestAsync(zip, stop) is not { } manifest) return new Refusal("This is not an export of Homeward: it has no manifest.");
            if (manifest.Format != WholeManifest.CurrentFormat || manifest.Files is null) return new Refusal("This export is of another form. Use the version of Homeward that made it.");
            var step = MigrationScript.For(database.Kind)[^1].Number;
            if (manifest.SchemaStep != step)
                return new Refusal($"This export is of schema step {manifest.SchemaStep} and this Homeward of step {step}. Use the version that made it.");
            return await ReadAsync(zip, manifest, stop);
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException or FormatException or KeyNotFoundException or EndOfStreamException or ArgumentException)
        {
            return new Refusal($"The export is damaged, and nothing was taken in: {broken.Message}");
        }
    }

    private static async Task<WholeManifest?> ManifestAsync(ZipArchive zip, CancellationToken stop)
    {
        if (zip.GetEntry(WholeManifest.FileName) is not { } entry) return null;
        await using var content = await entry.OpenAsync(stop);
        return await JsonSerializer.DeserializeAsync<WholeManifest>(content, JsonSerializerOptions.Web, stop);
    }

    private async Task<Refusal?> ReadAsync(ZipArchive zip, WholeManifest manifest, CancellationToken stop)
    {
        await using var db = database.Open();
        if (await db.Children.AnyAsync(stop) || await db.Workers.AnyAsync(stop) || await db.LedgerEntries.AnyAsync(stop))
            return new Refusal("This record is not empty. An export goes into an empty one, so that nothing is mixed.");
        // The files first: a row that is in has its file.
        if (await WholeFiles.ReadAsync(zip, manifest.Files, papers, stop) is { } damaged) return damaged;
        await using var transaction = await WriteTransaction.BeginAsync(db, stop, IsolationLevel.Serializable);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlAsync($"pragma defer_foreign_keys = on", stop);
        await db.LedgerHeads.ExecuteDeleteAsync(stop);
        var writer = new WholeTableWriter(db, db.Database.CurrentTransaction!.GetDbTransaction());
        foreach (var table in await WholeTable.AllAsync(db, db.Database.CurrentTransaction!.GetDbTransaction(), stop))
        {
            var told = manifest.Tables.SingleOrDefault(one => string.Equals(one.Name, table.Name, StringComparison.Ordinal));
            if (told is null || zip.GetEntry(table.Name + ".jsonl") is not { } entry) return new Refusal($"The export lacks the table {table.Name}.");
            if (await ReadAsync(entry, table, told, writer, stop) is { } refusal) return refusal;
        }

        await SearchIndex.FillAsync(db, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private static async Task<Refusal?> ReadAsync(
        ZipArchiveEntry entry, WholeTable table, WholeTableManifest told, WholeTableWriter writer, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var content = await entry.OpenAsync(stop);
        await using var hashed = new HashedStream(content, hash);
        using var lines = new StreamReader(hashed);
        var count = await writer.WriteAsync(table, Rows(lines, table, stop), stop);
        var whole = count == told.Rows && string.Equals(Convert.ToHexStringLower(hash.GetHashAndReset()), told.Sha256, StringComparison.Ordinal);
        return whole ? null : new Refusal($"The export is damaged: the table {table.Name} is not as the manifest tells it. Nothing was taken in.");
    }

    private static async IAsyncEnumerable<object?[]> Rows(
        StreamReader lines, WholeTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return [.. table.Columns.Select(column => column.Stored(StoredValue.Read(json.RootElement.GetProperty(column.Name), column.Type)))];
        }
    }
}
