namespace Homeward.App.Accounts;

/// <summary>A key of the site's data protection, shared by every node over one database.</summary>
public sealed record ProtectedKey(string Name, string Xml);
