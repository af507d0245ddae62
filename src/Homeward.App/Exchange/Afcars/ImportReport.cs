using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Exchange.Afcars;

/// <summary>What an import did. The numbers add up: read = stored + refused; new, changed and unchanged children make up the stored.</summary>
public sealed record ImportReport
{
    public required string FileName { get; init; }

    /// <summary>Why the file as a whole was not taken in; then nothing of it was stored.</summary>
    public string? FileRefusal { get; init; }

    public string? Agency { get; init; }

    /// <summary>The period it reports to, as YYYY-MM.</summary>
    public string? ReportDate { get; init; }

    public ReportPeriod? Period { get; init; }

    public int Read => Stored + Refusals.Count;

    public int Stored => New + Changed + Unchanged;

    public int New { get; init; }

    public int Changed { get; init; }

    /// <summary>Children whose record says what it said in the last file.</summary>
    public int Unchanged { get; init; }

    public int FactsStored { get; init; }

    /// <summary>Whether this very file was taken in before; then nothing was changed.</summary>
    public bool IsRepeat { get; init; }

    public IReadOnlyList<ImportRefusal> Refusals { get; init; } = [];

    /// <summary>Answers left out of records that were kept.</summary>
    public IReadOnlyList<ImportNote> Notes { get; init; } = [];

    public static ImportReport NothingOf(string fileName, string why) => new() { FileName = fileName, FileRefusal = why };
}
