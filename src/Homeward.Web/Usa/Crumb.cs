namespace Homeward.Web.Usa;

/// <summary>A page above this one.</summary>
public sealed record Crumb(string Words, string Href);
