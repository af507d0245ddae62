using System.Buffers;
using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Homeward.App.Data;
using Homeward.App.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Database = Homeward.App.Data.Database;

namespace Homeward.App.Exchange.Whole;

/// <summary>Everything an agency has entered, as it stood at one instant, in an open form: a zip with one file of JSON lines a table, the files of papers as they came, and a manifest.</summary>
public sealed class WholeExport(Database database, DocumentStore papers, TimeProvider clock)
{
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    public Task<WholeManifest> WriteAsync(Stream output, CancellationToken stop = default) => WritePartAsync(output, null, stop);

    /// <summary>The same of a part of the record; of the whole where the part is null.</summary>
    public async Task<WholeManifest> WritePartAsync(Stream output, WholePart? part, CancellationToken stop = default)
    {
        await using var db = database.Open();
        // One snapshot of all tables, with people at work: writers do not wait for it.
        await using var transaction = await db.Database.BeginTransactionAsync(
            db.Database.IsNpgsql() ? IsolationLevel.RepeatableRead : IsolationLevel.ReadUncommitted, stop);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var tables = new List<WholeTableManifest>();
        foreach (var table in await WholeTable.AllAsync(db, transaction.GetDbTransaction(), stop)) tables.Add(await WriteAsync(zip, db, transaction, table, part, stop));
        var manifest = new WholeManifest(WholeManifest.CurrentFormat, clock.GetUtcNow(), MigrationScript.For(database.Kind)[^1].Number, tables, await WholeFiles.WriteAsync(zip, db, papers, part, stop)) { Words = part?.Words };
        await using var entry = await zip.CreateEntry(WholeManifest.FileName).OpenAsync(stop);
        await JsonSerializer.SerializeAsync(entry, manifest, JsonSerializerOptions.Web, stop);
        return manifest;
    }

    private static async Task<WholeTableManifest> WriteAsync(
        ZipArchive zip, HomewardDb db, IDbContextTransaction transaction, WholeTable table, WholePart? part, CancellationToken stop)
    {
        await using var entry = await zip.CreateEntry(table.Name + ".jsonl", CompressionLevel.Fastest).OpenAsync(stop);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        var names = string.Join(", ", table.Columns.Select(static column => $"\"{column.Name}\""));
        var key = string.Join(", ", table.Key.Select(name => Collated(db, table, name)));
#pragma warning disable CA2100 // Names of our own model.
        command.CommandText = $"select {names} from \"{table.Name}\" order by {key}";
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(stop);
        var line = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(line, new JsonWriterOptions { SkipValidation = true });
        var leaves = part?.Leaves(table);
        long count = 0;
        while (await rows.ReadAsync(stop))
            if (leaves is null || leaves(rows)) await WriteLineAsync(at => table.Columns[at].Read(rows, at));
        if (part is not null && WholePart.Instead(table) is { } instead) await WriteLineAsync(at => instead[at]);

        return new WholeTableManifest(table.Name, [.. table.Columns.Select(static column => column.Name)], count, Convert.ToHexStringLower(hash.GetHashAndReset()));

        async Task WriteLineAsync(Func<int, object?> value)
        {
            WriteLine(table, value, line, json);
            hash.AppendData(line.WrittenSpan);
            await entry.WriteAsync(line.WrittenMemory, stop);
            count++;
        }
    }

    private static void WriteLine(WholeTable table, Func<int, object?> value, ArrayBufferWriter<byte> line, Utf8JsonWriter json)
    {
        line.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        for (var at = 0; at < table.Columns.Count; at++)
        {
            json.WritePropertyName(table.Columns[at].Name);
            StoredValue.Write(json, value(at));
        }

        json.WriteEndObject();
        json.Flush();
        line.Write(NewLine);
    }

    // Text is put in the order of its bytes on both databases.
    private static string Collated(HomewardDb db, WholeTable table, string name) =>
        db.Database.IsNpgsql() && table.Columns.First(column => string.Equals(column.Name, name, StringComparison.Ordinal)).StoreType is "text"
            ? $"\"{name}\" collate \"C\""
            : $"\"{name}\"";
}
