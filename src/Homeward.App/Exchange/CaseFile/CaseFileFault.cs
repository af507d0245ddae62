namespace Homeward.App.Exchange.CaseFile;

/// <summary>One thing wrong with a file: where, and what to do about it.</summary>
/// <param name="Path">The place, like <c>$.cases[0].removals[1].on</c>.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record CaseFileFault(string Path, string Sentence);
