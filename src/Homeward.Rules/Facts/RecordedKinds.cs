namespace Homeward.Rules.Facts;

/// <summary>
/// Which kinds of fact are recorded for a child, as bits: a rule that speaks of missing children is passed by without a call for the child who never was
/// missing. A kind takes the next bit when it is first seen; those after the last bit share it.
/// </summary>
internal readonly record struct RecordedKinds
{
    private const int LastBit = 63;
    private static readonly Lock Naming = new();
    private static volatile Dictionary<Type, int> numbers = [];
    private readonly ulong bits;

    private RecordedKinds(ulong bits) => this.bits = bits;

    /// <summary>The kinds given; of none it is every kind.</summary>
    public static RecordedKinds Of(IEnumerable<Type> kinds)
    {
        var set = 0UL;
        foreach (var kind in kinds)
        {
            set |= 1UL << Math.Min(NumberOf(kind), LastBit);
        }

        return new RecordedKinds(set == 0 ? ulong.MaxValue : set);
    }

    /// <summary>Whether one of the other kinds is among these.</summary>
    public bool HasAny(RecordedKinds other) => (bits & other.bits) != 0;

    private static int NumberOf(Type kind)
    {
        if (numbers.TryGetValue(kind, out var number))
        {
            return number;
        }

        lock (Naming)
        {
            if (!numbers.TryGetValue(kind, out number))
            {
                number = numbers.Count;
                numbers = new Dictionary<Type, int>(numbers) { [kind] = number };
            }

            return number;
        }
    }
}
