using Homeward.Rules.Facts;

namespace Homeward.App.Orders;

/// <summary>Words of an order that may be a finding, for a person to confirm: where they stand, and by which line of the word lists.</summary>
public sealed record OrderCandidate(int Start, int Length, string Words, OrderPhrase Phrase);

/// <summary>Looks through the text of an order for the words of findings. It points; a person decides.</summary>
public static class OrderChecker
{
    /// <summary>What may be a finding, what denies one and what takes its effect, in the order it stands in the text.</summary>
    public static IReadOnlyList<OrderCandidate> Highlight(string text, string? state)
    {
        var tokens = OrderTokens.Of(text);
        var found = new List<OrderCandidate>();
        foreach (var phrase in OrderPhrases.For(state))
        {
            for (var at = 0; at < tokens.Count; at++)
            {
                if (OrderTokens.Match(tokens, at, phrase.Pattern) is not (> 0 and var count)) continue;
                var (start, end) = (tokens[at].Start, tokens[at + count - 1].End);
                found.Add(new OrderCandidate(start, end - start, text[start..end], phrase));
                at += count - 1;
            }
        }

        return [.. found.Where(candidate => !IsDenied(candidate, found) && !IsWithin(candidate, found)).DistinctBy(Place).OrderBy(static one => one.Start).ThenBy(static one => one.Length)];
    }

    /// <summary>Whether words say that a finding was not made.</summary>
    public static bool Denies(string words, FindingKind kind, string? state) => Highlight(words, state)
        .Any(candidate => candidate.Phrase.Sense is PhraseSense.Denies && string.Equals(candidate.Phrase.Subject.ToString(), kind.ToString(), StringComparison.Ordinal));

    private static (int Start, OrderSubject Subject, PhraseSense Sense) Place(OrderCandidate candidate) =>
        (candidate.Start, candidate.Phrase.Subject, candidate.Phrase.Sense);

    private static bool IsWithin(OrderCandidate candidate, List<OrderCandidate> found) => found.Exists(other =>
        other.Length > candidate.Length
        && other.Phrase.Subject == candidate.Phrase.Subject
        && other.Phrase.Sense == candidate.Phrase.Sense
        && other.Start <= candidate.Start
        && candidate.Start + candidate.Length <= other.Start + other.Length);

    // "Not contrary to the welfare" holds "contrary to the welfare": only the denial is shown.
    private static bool IsDenied(OrderCandidate candidate, List<OrderCandidate> found) =>
        candidate.Phrase.Sense is PhraseSense.Makes
        && found.Exists(other => other.Phrase.Sense is PhraseSense.Denies
            && other.Phrase.Subject == candidate.Phrase.Subject
            && other.Start < candidate.Start + candidate.Length
            && candidate.Start < other.Start + other.Length);
}
