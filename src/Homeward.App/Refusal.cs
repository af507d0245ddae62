namespace Homeward.App;

/// <summary>An expected "no", as a sentence for the person who asked; nothing was changed.</summary>
/// <param name="Sentence">What is wrong and what to do.</param>
/// <param name="Field">The answer it is about, as the operation names it; null when it is about the whole.</param>
public sealed record Refusal(Said Sentence, string? Field = null)
{
    public Refusal(string sentence, string? field = null)
        : this(Said.Of(sentence), field)
    {
    }
}
