namespace Homeward.App.Papers;

/// <summary>A file of a paper is missing or is not as it was kept; the message says which in one word.</summary>
public sealed class DocumentDamagedException(string what, Exception inner) : Exception(what, inner);
