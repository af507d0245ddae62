namespace Homeward.Rules.Rulebooks.States;

/// <summary>The names of the parts of a whole, and every list of some of them, written once and kept: a sweep writes no text.</summary>
internal sealed class PartNames(params string[] names)
{
    private readonly string?[] lists = new string?[1 << names.Length];

    /// <summary>The parts of a set, joined by semicolons.</summary>
    public string Of(int parts) => lists[parts] ??= Write(parts);

    private string Write(int parts) => string.Join("; ", names.Where((_, part) => (parts & (1 << part)) != 0));
}
