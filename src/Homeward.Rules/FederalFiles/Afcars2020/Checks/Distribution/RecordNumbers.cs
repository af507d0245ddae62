namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Distribution;

/// <summary>Remembers each child's number, a few bytes a record, to find the one that occurs twice (chk-012).</summary>
internal sealed class RecordNumbers
{
    private readonly Dictionary<UInt128, int> packed = [];
    private readonly Dictionary<string, int> other = new(StringComparer.Ordinal);

    /// <summary>The record that carried the same number first, or null.</summary>
    public int? Earlier(string number, int recordNumber)
    {
        if (TryPack(number) is { } key)
            return packed.TryAdd(key, recordNumber) ? null : packed[key];
        return other.TryAdd(number, recordNumber) ? null : other[number];
    }

    // Up to sixteen ASCII characters fit exactly; a federal number has twelve.
    private static UInt128? TryPack(string number)
    {
        if (number.Length > 16)
            return null;
        UInt128 key = 0;
        foreach (char c in number)
        {
            if (!char.IsAscii(c) || c == '\0')
                return null;
            key = (key << 8) | c;
        }

        return key;
    }
}
