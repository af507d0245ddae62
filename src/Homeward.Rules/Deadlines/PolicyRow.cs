namespace Homeward.Rules.Deadlines;

/// <summary>A row of the catalogue that no rule computes, because the law gives it neither a day nor a finding per child.</summary>
/// <param name="Id">The catalogue's id.</param>
/// <param name="Title">What is owed, in a few words.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Confidence">How far the text was read.</param>
/// <param name="Reason">Why no due date is computed, and what covers the duty instead.</param>
public sealed record PolicyRow(string Id, string Title, string Citation, Confidence Confidence, string Reason);
