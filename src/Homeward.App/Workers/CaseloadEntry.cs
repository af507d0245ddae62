namespace Homeward.App.Workers;

/// <summary>
/// What a child is found by on the lists of a worker who has or had a part in the case. The database keeps it as parts begin, due lists are made and cases are closed, and
/// beside each other for each worker, so that a list asks for it in one place however large the agency is. Whose a child is, and to whom the case is open, it does not say.
/// </summary>
internal sealed record CaseloadEntry
{
    public required Guid WorkerId { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>The hash of the child's due list as it was made last; null where none was made.</summary>
    public string? DueHash { get; init; }

    /// <summary>Whether a label or another record stands on the case, so that it has to be asked to whom it is open.</summary>
    public required bool MayBeClosed { get; init; }
}
