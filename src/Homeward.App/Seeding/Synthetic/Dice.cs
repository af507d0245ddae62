namespace Homeward.App.Seeding.Synthetic;

/// <summary>Chance from a seed, the same on every machine and in every version (SplitMix64; for synthetic data only).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 up to, not including, a bound.</summary>
    public int Next(int below) => (int)(Roll() % (ulong)below);

    public int Between(int least, int most) => least + Next(most - least + 1);

    public bool Chance(double share) => Next(1_000_000) < share * 1_000_000;

    public void Shuffle<T>(T[] cards)
    {
        for (var left = cards.Length - 1; left > 0; left--)
        {
            var other = Next(left + 1);
            (cards[left], cards[other]) = (cards[other], cards[left]);
        }
    }

    private ulong Roll()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
