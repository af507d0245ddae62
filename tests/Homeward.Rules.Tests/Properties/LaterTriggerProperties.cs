using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Properties;

/// <summary>
/// A later trigger never gives an earlier due date: for each federal rule and each single day it counts from, and for a removal in every rulebook. The facts are written in the
/// words of cases.md, {day} for the trigger and {at} for its instant.
/// </summary>
public sealed class LaterTriggerProperties
{
    private const string Eligible =
        "removed 2026-01-01 by court order; order 2026-01-01 sanctions removal, with contrary-to-welfare finding; finding of reasonable efforts to prevent 2026-01-01";

    private static readonly DateOnly AsOf = new(2028, 3, 31);

    private static readonly DateOnly First = new(2026, 2, 1);

    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(0, 540).Select(static offset => First.AddDays(offset)).ToArbitrary();

    public static TheoryData<string, string> Triggers => new()
    {
        { "ive-re-prevent-60", "removed {day} by court order" },
        { "fed-case-plan-60", "removed {day} by court order" },
        { "rel-notice-30", "removed {day} by court order" },
        { "rel-notice-30", "removed 2026-01-01 by court order; grandparent Rosa, identified on {day}, is adult" },
        { "fed-visit-monthly", "removed {day} by court order" },
        { "fed-periodic-review-6", "removed {day} by court order" },
        { "fed-periodic-review-6", "removed 2026-01-01 by court order; finding of abuse or neglect {day}" },
        { "fed-periodic-review-6", "removed 2026-01-01 by court order; periodic review {day}" },
        { "fed-periodic-review-6", "removed 2026-01-01 by court order; permanency hearing {day}" },
        { "fed-ph-12", "removed {day} by court order" },
        { "fed-ph-12", "removed 2026-01-01 by court order; finding of abuse or neglect {day}" },
        { "fed-ph-12", "removed 2026-01-01 by court order; permanency hearing {day}" },
        { "fed-ph-30", "removed 2026-01-01 by court order; finding of reasonable efforts not required {day}" },
        { "ive-re-finalize-12", "removed {day} by court order" },
        { "ive-re-finalize-12", "removed 2026-01-01 by court order; finding of abuse or neglect {day}" },
        { "ive-re-finalize-12", "removed 2026-01-01 by court order; finding of reasonable efforts to finalize {day}" },
        { "ive-ctw-first-order", "removed 2026-01-01 by court order; order {day} sanctions removal" },
        { "ive-vpa-180", "removed {day} by voluntary placement agreement; voluntary agreement from {day}" },
        { "tpr-15-22", "removed {day} by court order" },
        { "tpr-15-22", "removed 2026-01-01 by court order; finding of abuse or neglect {day}" },
        { "tpr-15-22", "removed 2026-01-01 by court order; discharged 2026-01-20 reunification; removed {day} by court order" },
        { "tpr-ex-relative", "removed {day} by court order; relative exception 2027-12-01" },
        { "tpr-ex-services", "removed {day} by court order; services not provided exception 2027-12-01" },
        { "tpr-ex-compelling", "removed {day} by court order; compelling reason exception 2027-12-01" },
        { "tpr-60-abandoned", "removed 2026-01-01 by court order; finding of abandoned infant {day}" },
        { "tpr-60-felony", "removed 2026-01-01 by court order; finding of reasonable efforts not required {day}, ground felony assault" },
        { "tpr-concurrent-recruit", "removed 2026-01-01 by court order; petition for termination of parental rights filed {day}" },
        { "fed-health-edu-record", "removed 2026-01-01 by court order; placed {day} in foster family home" },
        { "fed-oos-visit-6", "removed 2026-01-01 by court order; placed {day} in foster family home, out of state" },
        { "fed-oos-visit-6", "removed 2026-01-01 by court order; placed 2026-01-01 in foster family home, out of state; visit {day} residence, reported to home state" },
        { "ive-unlicensed-relative-12", Eligible + "; placed 2026-01-01 in kin unlicensed, licence applied on {day}" },
        { "ive-license-pending-60", Eligible + "; placed 2026-01-01 in foster family home, requirements met on {day}" },
        { "ive-cci-third-week", Eligible + "; placed {day} in child care institution" },
        { "ive-family-treatment-12", Eligible + "; placed {day} in family treatment" },
        { "anc-episode-thv", "removed 2026-01-01 by court order; trial home visit from {day}" },
        { "ive-candidate-6", "prevention plan {day}, candidate" },
        { "fed-prevention-12", "prevention plan {day}, candidate" },
        { "fed-reunif-services-15", "removed 2026-01-01 by court order; discharged {day} reunification" },
        { "ive-fair-hearing", "fair hearing requested {day}" },
        { "missing-le-24h", "missing since {day}, agency informed at {at}" },
        { "missing-ncmec-24h", "missing since {day}, agency informed at {at}" },
        { "missing-ongoing", "missing since 2026-01-01, agency informed at 2026-01-01 12:00, last contact on {day}" },
        { "traf-le-24h", "identified as trafficking victim {day}, at {at}" },
        { "traf-le-24h", "identified as trafficking victim {day}" },
    };

    /// <summary>Every rule, those that come later included: without an entry above the trigger is the removal.</summary>
    public static TheoryData<string, string> EveryRule
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var book in RulebookShelf.Names)
                foreach (var rule in Books.Of(book).Rules.Where(rule => book is "us" || rule.State is not null).Select(static rule => rule.Id).Distinct(StringComparer.Ordinal)) data.Add(book, rule);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Triggers))]
    public void Rule_counts_from_its_trigger_and_a_later_one_never_gives_an_earlier_day(string rule, string facts)
    {
        Assert.Contains(Enumerable.Range(0, 18).Select(static month => First.AddMonths(month)), day => Dues(rule, facts, day).Count > 0);
        Prop.ForAll(Days, Days, (one, other) => IsInOrder(rule, facts, one, other)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Rule_never_gives_an_earlier_day_for_a_later_removal(string book, string rule) =>
        Prop.ForAll(Days, Days, (one, other) => IsInOrder(rule, "removed {day} by court order; placed {day} in foster family home", one, other, book))
            .QuickCheckThrowOnFailure();

    // The first and the last due date of the rule: one that was met stands before the one that is owed.
    private static bool IsInOrder(string rule, string facts, DateOnly one, DateOnly other, string book = "us")
    {
        var earlier = Dues(rule, facts, one < other ? one : other, book);
        var later = Dues(rule, facts, one < other ? other : one, book);
        return earlier.Count == 0 || later.Count == 0 || (earlier[0] <= later[0] && earlier[^1] <= later[^1]);
    }

    private static List<DateTimeOffset> Dues(string rule, string text, DateOnly trigger, string book = "us")
    {
        var facts = new List<Fact>
        {
            new Child { Id = Words.Id("child"), RecordedAt = default, RecordedBy = "case", Source = "case", DateOfBirth = null },
        };
        var day = trigger.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var bullets = text.Replace("{day}", day, StringComparison.Ordinal).Replace("{at}", day + " 17:45", StringComparison.Ordinal).Split("; ");
        for (var at = 0; at < bullets.Length; at++) Assert.Null(FactReader.Read(bullets[at], $"fact {at}", facts));
        return
        [
            .. Books.Of(book).Evaluate(CaseFacts.From(facts), AsOf)
                .Where(due => due.Rule.Id == rule && due.DueOn is not null)
                .Select(static due => due.DueAt ?? new DateTimeOffset(due.DueOn!.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))
                .Order(),
        ];
    }
}
