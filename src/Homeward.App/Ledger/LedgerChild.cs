namespace Homeward.App.Ledger;

/// <summary>Which entry left a child at which version.</summary>
public sealed record LedgerChild(Guid ChildId, long Version, long Sequence);
