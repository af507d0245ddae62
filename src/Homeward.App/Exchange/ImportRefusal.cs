namespace Homeward.App.Exchange;

/// <summary>A record that was left out whole, and why.</summary>
public sealed record ImportRefusal
{
    public required Guid ImportId { get; init; }

    /// <summary>Its place in the file, from 1.</summary>
    public required int RecordNumber { get; init; }

    /// <summary>The child record number, where it could be read.</summary>
    public string? ChildNumber { get; init; }

    /// <summary>The element at fault, such as E153.</summary>
    public required string Element { get; init; }

    public required string Reason { get; init; }
}
