using System.Collections.Frozen;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.App.Due;

/// <summary>The rules by id: a stored line names its rule, and titles, citations and owners are read here.</summary>
public static class RuleIndex
{
    private static readonly FrozenDictionary<string, Rule> ById =
        UnitedStates.Rulebook.Rules.Concat(RulebookShelf.States.SelectMany(static law => law.Rules))
            .DistinctBy(static rule => rule.Id, StringComparer.Ordinal).ToFrozenDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule's title; the id itself for a line of a rulebook this version no longer has.</summary>
    public static string Title(string ruleId) => ById.TryGetValue(ruleId, out var rule) ? rule.Title : ruleId;
}
