namespace Homeward.App.Children;

/// <summary>A child on record who may be the one somebody is about to add, and why.</summary>
public sealed record LikelyMatch(Guid ChildId, long Version, string? Name, string? AgencyNumber, DateOnly? DateOfBirth, IReadOnlyList<Said> Reasons);
