namespace Homeward.App.Accounts;

/// <summary>A step of a sign-in that has led to its end and leads nowhere a second time.</summary>
public sealed record SpentStep(string Id, DateTimeOffset EndsAt);
