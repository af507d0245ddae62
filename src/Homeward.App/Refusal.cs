namespace Homeward.App;

/// <summary>An expected "no", as a sentence for the person who asked; nothing was changed.</summary>
public sealed record Refusal(string Sentence);
