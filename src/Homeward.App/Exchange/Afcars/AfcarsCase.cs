using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.Afcars;

/// <summary>One record of a federal file as facts, and the element each of them came from.</summary>
/// <param name="ChildId">The child, the same for the agency's record number in every file.</param>
/// <param name="RecordNumber">E4 as written.</param>
/// <param name="Facts">The facts; every id is worked out from the record, so that the next file gives the same.</param>
/// <param name="Elements">The element of each fact's day, by the fact's id.</param>
public sealed record AfcarsCase(Guid ChildId, string RecordNumber, IReadOnlyList<Fact> Facts, IReadOnlyDictionary<Guid, string> Elements);

/// <summary>Why a record was not taken in: the element to look at and a sentence.</summary>
/// <param name="Element">As E69, or the name of the part.</param>
/// <param name="Reason">What is wrong.</param>
public sealed record AfcarsRefusal(string Element, string Reason);
