namespace Homeward.Rules.Deadlines;

/// <summary>
/// What a kept line names its rule by, so that it leads back to exactly that rule (<see cref="Rulebook.Named"/>): one row of the catalogue may be several rules,
/// of federal law and of a state, and a rule may have been changed.
/// </summary>
/// <param name="Id">The catalogue's id.</param>
/// <param name="Title">The rule's title, by which the rules of one row are told apart.</param>
/// <param name="From">The first day of the text: of the agency's change, or of the law itself; null where it always held.</param>
public readonly record struct RuleName(string Id, string Title, DateOnly? From);
