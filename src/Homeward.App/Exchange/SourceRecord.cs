namespace Homeward.App.Exchange;

/// <summary>The last record of a child as an agency's file gave it: what a later file is compared with.</summary>
public sealed record SourceRecord
{
    public required string Agency { get; init; }

    public required string Number { get; init; }

    public required Guid ChildId { get; init; }

    public required string ReportDate { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>The record's XML, deflated.</summary>
    public required byte[] Content { get; init; }

    public required Guid ImportId { get; init; }
}
