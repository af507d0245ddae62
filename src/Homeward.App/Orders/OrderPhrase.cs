namespace Homeward.App.Orders;

/// <summary>A line of a word list: words to look for, what they may be, and where the law says so.</summary>
/// <param name="Subject">What they are about.</param>
/// <param name="Sense">What they do.</param>
/// <param name="Words">Words in order: <c>a|b</c> is either, <c>*</c> is up to six others of the same sentence.</param>
/// <param name="Citation">The law.</param>
/// <param name="WasRead">Whether the law's own text was read for it; else counsel checks it first.</param>
public sealed record OrderPhrase(OrderSubject Subject, PhraseSense Sense, string Words, string Citation, bool WasRead)
{
    internal IReadOnlyList<string[]> Pattern { get; } = [.. Words.Split(' ').Select(static word => word.ToUpperInvariant().Split('|'))];
}
