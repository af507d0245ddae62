namespace Homeward.App.Children;

/// <summary>The case of one child: what lists need to name it, and the version every change is based on. Everything else is facts.</summary>
public sealed record ChildRecord
{
    public required Guid Id { get; init; }

    /// <summary>As lists show it; null where no source gave a name.</summary>
    public string? Name { get; init; }

    /// <summary>The agency's own number for the child; null where it gave none.</summary>
    public string? AgencyNumber { get; init; }

    /// <summary>Counts the changes; a change names the version it was based on.</summary>
    public long Version { get; init; }
}
