namespace Homeward.App.Access;

/// <summary>Somebody named for a confidential case.</summary>
public sealed record CaseAudience(Guid ChildId, Guid WorkerId);
