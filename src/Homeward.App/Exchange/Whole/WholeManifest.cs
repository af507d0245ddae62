using System.Text.Json.Serialization;

namespace Homeward.App.Exchange.Whole;

/// <summary>What an export holds, and by which it is told whether it is whole.</summary>
/// <param name="Format">The form of the export: this one is 2.</param>
/// <param name="MadeAt">When the database was read.</param>
/// <param name="SchemaStep">The last numbered step of the schema it was read from.</param>
/// <param name="Tables">Each table's rows and hash.</param>
/// <param name="Files">The files of papers, each under its hash.</param>
public sealed record WholeManifest(int Format, DateTimeOffset MadeAt, int SchemaStep, IReadOnlyList<WholeTableManifest> Tables, IReadOnlyList<WholeFileManifest> Files)
{
    /// <summary>Of a part of the record: whose it is, for whom and what for; null where it is the whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Words { get; init; }

    public const int CurrentFormat = 2;
    public const string FileName = "manifest.json";
}

/// <summary>One table of an export.</summary>
/// <param name="Name">The table; its rows are in the entry of that name with <c>.jsonl</c>, one JSON object a line, in the order of the key.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Sha256">Of the entry's bytes.</param>
public sealed record WholeTableManifest(string Name, IReadOnlyList<string> Columns, long Rows, string Sha256);

/// <summary>One file of papers in an export.</summary>
/// <param name="Sha256">Of its content; the entry <c>papers/</c> with this name holds it.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Fault">What was wrong with it when the export was made, so that it is not in it; null where it is.</param>
public sealed record WholeFileManifest(string Sha256, long Length, string? Fault)
{
    public const string Folder = "papers/";
}
