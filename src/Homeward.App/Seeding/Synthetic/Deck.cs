namespace Homeward.App.Seeding.Synthetic;

/// <summary>Deals an answer to each child so that the shares come out as near as whole children allow, instead of leaving them to chance.</summary>
internal static class Deck
{
    public static T[] Deal<T>(Dice dice, int children, params ReadOnlySpan<(T Card, double Weight)> shares)
    {
        var total = 0.0;
        foreach (var (_, weight) in shares) total += weight;
        var cards = new T[children];
        var (dealt, reached) = (0, 0.0);
        foreach (var (card, weight) in shares)
        {
            reached += weight / total * children;
            for (; dealt < (int)Math.Round(reached) && dealt < children; dealt++) cards[dealt] = card;
        }

        dice.Shuffle(cards);
        return cards;
    }

    /// <summary>Swaps cards until each fits its child, as far as swapping can: the shares stay what they were.</summary>
    public static void Settle<T>(T[] cards, Func<int, T, bool> fits)
    {
        for (var child = 0; child < cards.Length; child++)
        {
            for (var other = 0; other < cards.Length && !fits(child, cards[child]); other++)
            {
                if (fits(child, cards[other]) && fits(other, cards[child])) (cards[child], cards[other]) = (cards[other], cards[child]);
            }
        }

        // What no single swap could place is let go: the child takes a card that fits from one that it fits to lose.
        for (var child = 0; child < cards.Length; child++)
        {
            if (fits(child, cards[child])) continue;
            var at = child;
            cards[child] = cards.FirstOrDefault(card => fits(at, card), cards[child]);
        }
    }
}
