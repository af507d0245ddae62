namespace Homeward.Rules.Facts;

/// <summary>Something a set of facts cannot mean: two statements that exclude each other, or a name of something that is not there.</summary>
/// <param name="Fact">The fact to look at.</param>
/// <param name="Property">The property of it that is wrong, as the record names it.</param>
/// <param name="Sentence">What is wrong and what to do, in plain words.</param>
public sealed record Contradiction(Fact Fact, string Property, string Sentence);
