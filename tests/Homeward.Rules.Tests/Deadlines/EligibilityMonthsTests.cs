using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Deadlines;

/// <summary>The month table, and the five defects an eligibility review is to find: each ends the claim on the right day for the right reason.</summary>
public sealed class EligibilityMonthsTests
{
    private static readonly string[] Sound =
    [
        "removed 2024-06-01 by court order",
        "order 2024-06-01 sanctions removal, placement and care to agency, with contrary-to-welfare finding",
        "finding of reasonable efforts to prevent 2024-06-03",
        "finding of abuse or neglect 2024-06-20",
        "eligibility determined 2024-06-20, afdc met, lived with specified relative",
        "rate 2850 cents from 2024-06-01",
    ];

    [Fact]
    public void Sound_stay_is_claimed_on_every_day_and_nothing_is_at_stake()
    {
        var months = Of(new(2024, 8, 15), "placed 2024-06-01 in foster family home");

        Assert.Equal([new(2024, 6, 1), new(2024, 7, 1), new DateOnly(2024, 8, 1)], months.Select(static month => month.Month));
        Assert.Equal([30, 31, 15], months.Select(static month => month.DaysClaimable));
        Assert.All(months, static month => Assert.Equal((EligibilityMonthStatus.Reimbursable, 0L), (month.Status, month.CentsAtStake)));
    }

    [Fact]
    public void Grace_whose_permanency_finding_is_late_loses_every_day_after_the_month_it_was_due_in_until_it_is_made()
    {
        const string placed = "placed 2024-06-01 in foster family home";
        var open = Runs(Of(new(2025, 7, 10), placed));

        // Entered 20 June 2024, so it was due by 20 June 2025: July cannot be claimed while it is not made.
        Assert.Equal("2025-07-01 2025-07-10 FinalizeLate 28500", Assert.Single(open));

        // Made 23 days late, on 13 July: restored from the first of the month, or literally from the day it was made.
        Assert.Empty(Runs(Of(new(2025, 7, 31), placed, "finding of reasonable efforts to finalize 2025-07-13")));
        var literal = Of(new(2025, 7, 31), new RulebookSettings { RestoreFromMonthStart = false }, [placed, "finding of reasonable efforts to finalize 2025-07-13"]);
        Assert.Equal("2025-07-01 2025-07-12 FinalizeLate 34200", Assert.Single(Runs(literal)));
        Assert.Contains("due by 20 June 2025 and made on 13 July 2025", literal[^1].Lost[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Amadi_whose_licence_lapsed_for_four_days_loses_those_four()
    {
        var months = Of(new(2024, 9, 30), "placed 2024-06-01 in foster family home", "licensed 2024-01-01 through 2024-08-10", "licensed from 2024-08-15");

        Assert.Equal("2024-08-11 2024-08-14 LicenceGap 11400", Assert.Single(Runs(months)));
        Assert.Equal(EligibilityMonthStatus.PartlyReimbursable, months[2].Status);
        Assert.Contains("ended on 10 August 2024", months[2].Lost[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Home_with_seven_children_is_lost_from_the_count_until_the_next()
    {
        var months = Of(
            new(2024, 6, 30),
            "placed 2024-06-01 in foster family home",
            "counted 7 foster children 2024-06-10",
            "counted 7 foster children 2024-06-12, reason siblings");

        Assert.Equal("2024-06-10 2024-06-11 TooManyChildren 5700", Assert.Single(Runs(months)));
    }

    [Fact]
    public void Home_of_a_foster_parent_with_a_conviction_that_bars_approval_is_never_claimed()
    {
        var months = Of(
            new(2024, 6, 30),
            "placed 2024-06-01 in foster family home",
            "licensed from 2024-05-20",
            "person June",
            "foster parent June in the home from 2024-05-01",
            "registry check of June answered 2024-05-10",
            "fingerprint check of June answered 2024-05-10, felony battery, convicted on 2019-05-21");

        Assert.Equal("2024-06-01 2024-06-30 BarredAdult 85500", Assert.Single(Runs(months)));
    }

    [Fact]
    public void Facility_found_to_be_no_institution_is_lost_from_the_review_on()
    {
        var months = Of(
            new(2024, 6, 30),
            "placed 2024-06-01 to 2024-06-20 in foster family home",
            "placed 2024-06-20 in group home",
            "facility reviewed 2024-06-25, is public, accommodates 26");

        Assert.Equal("2024-06-25 2024-06-30 NoInstitution 17100", Assert.Single(Runs(months)));
    }

    [Fact]
    public void Park_where_a_new_adult_was_unchecked_for_twelve_days_loses_those_twelve()
    {
        string[] told =
        [
            "placed 2024-06-01 in foster family home", "licensed from 2024-01-01", "person Lee",
            "other adult Lee in the home from 2024-08-25", "registry check of Lee requested 2024-08-26, result on 2024-09-06",
        ];

        Assert.Equal(
            ["2024-08-25 2024-08-31 UncheckedAdult 19950", "2024-09-01 2024-09-05 UncheckedAdult 14250"],
            Runs(Of(new(2024, 9, 30), told)));
        Assert.Empty(Runs(Of(new(2024, 9, 30), new RulebookSettings { UncheckedAdultEndsClaim = false }, told)));
    }

    [Fact]
    public void Theo_whose_first_order_lacks_the_words_loses_every_day_from_the_first()
    {
        var months = Read(
            new(2024, 7, 31),
            RulebookSettings.Default,
            [
                "removed 2024-06-01 by court order", "order 2024-06-01 sanctions removal, placement and care to agency",
                "order 2024-06-05, with contrary-to-welfare finding", "placed 2024-06-01 in foster family home", "rate 2850 cents from 2024-06-01",
            ]);

        Assert.Equal(["2024-06-01 2024-06-30 Ineligible 85500", "2024-07-01 2024-07-31 Ineligible 88350"], Runs(months));
        Assert.Contains("lacks the contrary-to-welfare finding", months[0].Lost[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Devon_whose_program_the_court_did_not_review_in_time_keeps_the_first_sixty_days()
    {
        string[] told = ["placed 2024-06-01 in qrtp", "treatment assessment 2024-06-20"];

        Assert.Empty(Runs(Of(new(2024, 7, 31), told)));
        Assert.Equal("2024-07-31 2024-07-31 ProgramNotReviewed 2850", Assert.Single(Runs(Of(new(2024, 8, 1), told))[..1]));
        Assert.Contains("through 30 July 2024", Of(new(2024, 8, 1), told)[1].Lost[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_without_an_assessment_loses_the_whole_placement()
    {
        Assert.Empty(Runs(Of(new(2024, 7, 1), "placed 2024-06-01 in qrtp")));
        Assert.Equal(
            ["2024-06-01 2024-06-30 ProgramNotAssessed 85500", "2024-07-01 2024-07-02 ProgramNotAssessed 5700"],
            Runs(Of(new(2024, 7, 2), "placed 2024-06-01 in qrtp")));
    }

    // TV19: the thirty days begin on the day of the disapproval.
    [Fact]
    public void Disapproved_program_is_claimed_through_the_thirtieth_day()
    {
        var months = Of(
            new(2024, 8, 31), "placed 2024-06-01 in qrtp", "treatment assessment 2024-06-20", "treatment placement disapproved 2024-07-10");

        Assert.Equal("2024-08-09 2024-08-31 ProgramOver 65550", Assert.Single(Runs(months)));
    }

    // 88 FR 66700.
    [Fact]
    public void Kin_licence_under_its_own_standards_counts_from_27_November_2023()
    {
        var months = Read(
            new(2023, 11, 30),
            RulebookSettings.Default,
            [
                "removed 2023-11-01 by court order", "order 2023-11-01 sanctions removal, placement and care to agency, with contrary-to-welfare finding",
                "finding of reasonable efforts to prevent 2023-11-01", "eligibility determined 2023-11-02, afdc met, lived with specified relative",
                "placed 2023-11-01 in kin licensed", "licensed from 2023-11-01, standard kin",
            ]);

        Assert.Equal("2023-11-01 2023-11-26 NotLicensed ", Assert.Single(Runs(months)));
        Assert.Null(months[0].CentsAtStake);
    }

    [Fact]
    public void Days_away_from_the_placement_are_lost_and_the_day_of_return_is_not() =>
        Assert.Equal(
            ["2024-07-10 2024-07-11 Missing 5700", "2024-08-01 2024-08-14 TrialHomeVisit 39900"],
            Runs(Of(
                new(2024, 8, 31),
                "placed 2024-06-01 in foster family home",
                "missing 2024-07-10 returned 2024-07-12",
                "trial home visit 2024-08-01 to 2024-08-15")));

    [Fact]
    public void Institution_is_claimed_for_two_weeks_and_an_unlicensed_relative_not_at_all() =>
        Assert.Equal(
            ["2024-06-15 2024-06-30 ThirdWeek 45600", "2024-07-01 2024-07-31 NotLicensed 88350"],
            Runs(Of(new(2024, 7, 31), "placed 2024-06-01 to 2024-07-01 in group home", "placed 2024-07-01 in kin unlicensed")));

    [Fact]
    public void Youth_of_18_is_claimed_through_the_day_before_the_birthday_or_while_an_activity_holds()
    {
        string[] told = ["born 2006-07-15", "placed 2024-06-01 in foster family home", "activity employed from 2024-07-20"];

        Assert.Equal("2024-07-15 2024-07-31 Age 48450", Assert.Single(Runs(Of(new(2024, 7, 31), told))));
        Assert.Equal("2024-07-15 2024-07-19 Age 14250", Assert.Single(Runs(Of(new(2024, 7, 31), new RulebookSettings { AgeOfCare = 21 }, told))));
    }

    [Fact]
    public void Lapsed_order_loses_the_days_until_placement_and_care_is_given_again()
    {
        var months = Read(
            new(2024, 9, 30),
            RulebookSettings.Default,
            [
                "removed 2024-06-01 by court order",
                "order 2024-06-01 sanctions removal, placement and care to agency, expires on 2024-08-31, with contrary-to-welfare finding",
                "order 2024-09-05, placement and care to agency", "finding of reasonable efforts to prevent 2024-06-03",
                "eligibility determined 2024-06-20, afdc met, lived with specified relative", "placed 2024-06-01 in foster family home",
            ]);

        Assert.Equal("2024-09-01 2024-09-04 NoPlacementAndCare ", Assert.Single(Runs(months)));
    }

    // TV08.
    [Fact]
    public void Voluntary_placement_past_180_days_without_the_finding_loses_the_rest_of_the_stay()
    {
        var months = Read(
            new(2024, 8, 31),
            RulebookSettings.Default,
            [
                "removed 2024-02-01 by voluntary placement agreement",
                "voluntary agreement from 2024-02-01, parents signed on 2024-02-01, agency signed on 2024-02-01, states rights and duties",
                "eligibility determined 2024-02-20, afdc met, lived with specified relative", "placed 2024-02-01 in foster family home",
                "finding of voluntary placement best interests 2024-08-02",
            ]);

        Assert.Equal(["2024-07-30 2024-07-31 VoluntaryLimit ", "2024-08-01 2024-08-31 VoluntaryLimit "], Runs(months));
    }

    [Fact]
    public void Rate_of_the_placement_goes_before_the_one_that_was_told()
    {
        var child = Facts(["removed 2024-06-01 by court order", "placed 2024-06-01 in foster family home, called Oak", "rate 4000 cents from 2024-06-02, placement Oak"]);

        var month = Assert.Single(EligibilityMonths.Of(child, new(2024, 6, 3), RulebookSettings.Default, centsPerDay: 2500));

        Assert.Equal((EligibilityMonthStatus.NotDetermined, 10_500L), (month.Status, month.CentsAtStake));
    }

    private static IReadOnlyList<EligibilityMonth> Of(DateOnly asOf, params string[] told) => Of(asOf, RulebookSettings.Default, told);

    private static IReadOnlyList<EligibilityMonth> Of(DateOnly asOf, RulebookSettings settings, string[] told) => Read(asOf, settings, [.. Sound, .. told]);

    private static IReadOnlyList<EligibilityMonth> Read(DateOnly asOf, RulebookSettings settings, string[] told) => EligibilityMonths.Of(Facts(told), asOf, settings);

    private static CaseFacts Facts(string[] told)
    {
        var facts = new List<Rules.Facts.Fact>();
        for (var line = 0; line < told.Length; line++) Assert.Null(FactReader.Read(told[line], $"line {line}", facts));
        if (!facts.OfType<Child>().Any())
            facts.Add(new Child { Id = Words.Id("child"), RecordedAt = DateTimeOffset.UnixEpoch, RecordedBy = "case", Source = "case", DateOfBirth = null });
        return CaseFacts.From(facts);
    }

    private static List<string> Runs(IEnumerable<EligibilityMonth> months) =>
        [.. months.SelectMany(static month => month.Lost).Select(static lost => $"{lost.From:yyyy-MM-dd} {lost.Through:yyyy-MM-dd} {lost.Reason} {lost.Cents}")];
}
