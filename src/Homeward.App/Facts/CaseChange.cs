using Homeward.App.Children;
using Homeward.Rules.Facts;

namespace Homeward.App.Facts;

/// <summary>Facts to add to one child, with what then stands.</summary>
/// <param name="Child">The child; for one that is new, the row to add.</param>
/// <param name="IsNew">Whether the child is not on record yet.</param>
/// <param name="Added">New versions, each stamped.</param>
/// <param name="Standing">The current facts with these among them.</param>
public sealed record CaseChange(ChildRecord Child, bool IsNew, IReadOnlyList<Fact> Added, CaseFacts Standing);
