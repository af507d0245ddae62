using Homeward.App.Law;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>What the pages of the law say of a rule, a reading and a change.</summary>
public static class LawWords
{
    public static string Number(Rule rule) => rule.Period is { } period ? period.ToString() : Text.Of("none");

    public static string Read(Confidence confidence) => Text.Of(confidence switch
    {
        Confidence.Verified => "text read",
        Confidence.Secondary => "read in a manual",
        Confidence.Interpretation => "a reading, the text is silent",
        Confidence.UnverifiedHigh => "not read, nearly sure",
        Confidence.UnverifiedMedium => "not read, fairly sure",
        _ => "not read, a lead only",
    });

    /// <summary>How long before the day it is warned of.</summary>
    public static string Before(int days) => Text.Of($"{Text.Count(days, "day")} before");

    /// <summary>“TrialHomeVisitMonths” as “Trial home visit months”; a state's reading after the state's name.</summary>
    public static string Reading(string name) => string.Join(": ", name.Split('.').Select(static part => Text.Of(Words.Spell(part))));

    public static string Subject(LawChange change) => change.Kind is LawChangeKind.Rule ? change.Title! : Reading(change.Subject);

    public static string New(LawChange change, Rulebook book)
    {
        if (change.Kind is LawChangeKind.Reading) return change.Value ?? Text.Of("none");
        var unit = book.Rules.FirstOrDefault(change.OfRule.Names)?.Period;
        List<string> said = [];
        if (change.Count is { } count) said.Add(unit is { } period ? (period with { Count = count }).ToString() : $"{count}");
        if (change.AlertDays is { } days) said.Add(Text.Of($"warned of {Text.Count(days, "day")} before"));
        return string.Join(", ", said);
    }

    public static string Stands(NamedLawChange named) => named.Change switch
    {
        { WithdrawnAt: not null } => Text.Of($"withdrawn by {named.WithdrawnBy}: {named.Change.WithdrawnWhy}"),
        { ApprovedAt: not null } => Text.Of($"approved by {named.ApprovedBy}"),
        { SignedAt: not null } => Text.Of($"signed off by {named.SignedBy}, waits for a second person"),
        _ => Text.Of($"proposed by {named.ProposedBy}, waits for counsel"),
    };

    public static string Choice(Reading reading, string value) => value.Length == 0 ? Text.Of("not told") : reading.Choices.Count > 0 ? Text.Of(Words.Spell(value)) : value;
}
