using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Deadlines;

public class EligibilityStatusTests
{
    private const string Care = "order 2024-06-01 sanctions removal, placement and care to agency, with contrary-to-welfare finding";
    private const string Afdc = "eligibility determined 2024-06-20, afdc met, lived with specified relative";

    [Fact]
    public void First_order_without_finding_makes_the_stay_ineligible_and_the_next_removal_starts_anew()
    {
        var stays = Of(
            new(2025, 2, 15),
            "removed 2024-06-03 by court order",
            "order 2024-06-03 sanctions removal",
            "order 2024-06-05 sanctions removal, with contrary-to-welfare finding",
            "finding of reasonable efforts to prevent 2024-06-05",
            "discharged 2024-12-01 reunification",
            "removed 2025-02-10 by court order",
            "order 2025-02-10 sanctions removal, placement and care to agency, with contrary-to-welfare finding");

        Assert.Equal([EligibilityKind.Ineligible, EligibilityKind.NotDetermined], stays.Select(static stay => stay.Kind));
        Assert.Equal("The first order that sanctions the removal, made on 3 June 2024, lacks the contrary-to-welfare finding.", stays[0].Sentence);
        Assert.Contains("due by 11 April 2025", stays[1].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-07-31", EligibilityKind.Eligible)]
    [InlineData("2024-08-01", EligibilityKind.Ineligible)]
    public void Efforts_found_on_day_60_count_and_on_day_61_do_not(string found, EligibilityKind expected)
    {
        var stay = Assert.Single(Of(
            new(2024, 8, 10), "removed 2024-06-01 by court order", Care, Afdc, "placed 2024-06-01 in foster family home", $"finding of reasonable efforts to prevent {found}"));

        Assert.Equal(expected, stay.Kind);
        Assert.Equal(expected is EligibilityKind.Eligible ? new DateOnly(2024, 7, 1) : null, stay.ClaimFrom);
    }

    [Fact]
    public void Placement_in_the_month_of_removal_claims_from_the_day_of_placement()
    {
        var stay = Assert.Single(Of(
            new(2024, 8, 10),
            "removed 2024-06-10 by court order",
            "order 2024-06-10 sanctions removal, placement and care to agency, with contrary-to-welfare finding",
            "finding of reasonable efforts to prevent 2024-06-25",
            Afdc,
            "placed 2024-06-12 in foster family home"));

        Assert.Equal(new DateOnly(2024, 6, 12), stay.ClaimFrom);
    }

    [Fact]
    public void Eligible_stay_without_a_licensed_placement_has_no_claim_date()
    {
        var stay = Assert.Single(Of(
            new(2024, 8, 10),
            "removed 2024-06-01 by court order",
            Care,
            Afdc,
            "finding of reasonable efforts to prevent 2024-06-05",
            "placed 2024-06-01 in kin unlicensed"));

        Assert.Equal(EligibilityKind.Eligible, stay.Kind);
        Assert.Null(stay.ClaimFrom);
        Assert.Contains("no placement in a licensed home", stay.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Late_finding_to_finalize_stops_claiming_at_the_end_of_the_month_and_can_resume()
    {
        string[] facts =
        [
            "removed 2024-06-01 by court order",
            Care,
            Afdc,
            "finding of reasonable efforts to prevent 2024-06-05",
            "placed 2024-06-01 in foster family home",
            "finding of abuse or neglect 2024-06-20",
        ];

        Assert.Null(Assert.Single(Of(new(2025, 6, 20), facts)).LastClaimableDay);
        var lapsed = Assert.Single(Of(new(2025, 6, 21), facts));
        Assert.Equal(new DateOnly(2025, 6, 30), lapsed.LastClaimableDay);
        Assert.True(lapsed.CanResume);
        Assert.Null(Assert.Single(Of(new(2025, 9, 5), [.. facts, "finding of reasonable efforts to finalize 2025-09-05"])).LastClaimableDay);
    }

    [Theory]
    [InlineData("2024-07-29", null)]
    [InlineData("2024-08-02", "2024-07-29")]
    public void Voluntary_placement_without_finding_by_day_180_ends_for_good(string found, string? last)
    {
        var stay = Assert.Single(Of(
            new(2024, 8, 10),
            "removed 2024-02-01 by voluntary placement agreement",
            "voluntary agreement from 2024-02-01, parents signed on 2024-01-30, agency signed on 2024-02-01, states rights and duties",
            "eligibility determined 2024-02-20, afdc met, lived with specified relative",
            "placed 2024-02-01 in foster family home",
            $"finding of voluntary placement best interests {found}"));

        Assert.Equal(EligibilityKind.Eligible, stay.Kind);
        Assert.Equal(new DateOnly(2024, 2, 1), stay.ClaimFrom);
        Assert.Equal(Words.AsDay(last ?? string.Empty), stay.LastClaimableDay);
        Assert.False(stay.CanResume);
    }

    [Fact]
    public void Findings_the_source_does_not_hold_decide_nothing()
    {
        var stay = Assert.Single(Of(new(2025, 1, 10), "removed 2024-06-01 by court order", "not collected findings from 2024-09-30"));

        Assert.Equal(EligibilityKind.NotDetermined, stay.Kind);
        Assert.True(stay.NotCollected);
    }

    [Fact]
    public void Failed_afdc_test_makes_the_stay_ineligible()
    {
        var stay = Assert.Single(Of(
            new(2024, 8, 10),
            "removed 2024-06-01 by court order",
            Care,
            "finding of reasonable efforts to prevent 2024-06-05",
            "eligibility determined 2024-06-20, not afdc met"));

        Assert.Equal(EligibilityKind.Ineligible, stay.Kind);
    }

    private static IReadOnlyList<EligibilityStatus> Of(DateOnly asOf, params IEnumerable<string> bullets)
    {
        var facts = new List<Fact>();
        foreach (var bullet in bullets.Prepend("born 2015-01-01"))
        {
            Assert.Null(FactReader.Read(bullet, bullet, facts));
        }

        return EligibilityStatus.Of(CaseFacts.From(facts), asOf, RulebookSettings.Default);
    }
}
