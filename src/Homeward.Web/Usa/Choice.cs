namespace Homeward.Web.Usa;

/// <summary>One answer to choose: what is posted, what people read, and what it means if that is not plain.</summary>
public sealed record Choice(string Value, string Words, string? Hint = null);
