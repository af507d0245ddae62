namespace Homeward.App.Exchange;

/// <summary>One file taken in: by whom, when, and numbers that add up (read = stored + refused; unchanged are among the stored).</summary>
public sealed record Import
{
    public required Guid Id { get; init; }

    /// <summary>What sort of file: "afcars".</summary>
    public required string Kind { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    public required string FileHash { get; init; }

    public required string Agency { get; init; }

    /// <summary>Year and month the file reports to, as YYYY-MM.</summary>
    public required string ReportDate { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required string ImportedBy { get; init; }

    public int ReadCount { get; init; }

    public int StoredCount { get; init; }

    public int UnchangedCount { get; init; }

    public int RefusedCount { get; init; }
}
