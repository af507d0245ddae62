using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Rulebooks;

/// <summary>The rules of one state as they stand beside the federal ones.</summary>
/// <param name="State">The state.</param>
/// <param name="Id">Its short name in the name of a rulebook: "ca".</param>
/// <param name="Title">Its name as it is shown.</param>
/// <param name="Version">Version of the state's rules, part of every answer.</param>
/// <param name="Rules">The rules.</param>
public sealed record StateLaw(UsState State, string Id, string Title, string Version, IReadOnlyList<Rule> Rules)
{
    /// <summary>The rows of the state's part of the catalogue that no fact of one child can show owed or met, with the reason.</summary>
    public IReadOnlyList<PolicyRow> PolicyRows { get; init; } = [];
}
