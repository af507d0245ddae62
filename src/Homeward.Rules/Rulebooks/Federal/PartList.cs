namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Things that may be missing, by bit, in the words of a sentence. Each list is written once and kept, so that a sweep writes none twice.</summary>
internal sealed class PartList(IReadOnlyList<string> names)
{
    private readonly string?[] lists = new string?[1 << names.Count];

    /// <summary>The things whose bit is set, joined by semicolons.</summary>
    public string List(int bits) => lists[bits] ??= Write(bits);

    private string Write(int bits)
    {
        var named = new List<string>();
        for (var at = 0; at < names.Count; at++)
        {
            if ((bits & (1 << at)) != 0)
            {
                named.Add(names[at]);
            }
        }

        return string.Join("; ", named);
    }
}
