using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Measures;

namespace Homeward.Rules.Tests.Measures;

public sealed class CaseworkerVisitsTests
{
    private static readonly DateOnly YearEnd = new(2025, 9, 30);

    [Fact]
    public void Child_of_TV16_has_four_months_three_visited_two_at_home()
    {
        var measure = CaseworkerVisits.Of([Tv16()], 2025, YearEnd, RulebookSettings.Default);

        Assert.Equal(new VisitMeasure(4, 3, 2), measure);
        Assert.Equal(0.75m, measure.Frequency);
    }

    [Fact]
    public void Month_that_has_not_passed_is_not_counted() =>
        Assert.Equal(2, CaseworkerVisits.Of([Tv16()], 2025, new DateOnly(2024, 12, 15), RulebookSettings.Default).Months);

    [Fact]
    public void Year_without_care_has_no_share() =>
        Assert.Null(CaseworkerVisits.Of([Tv16()], 2023, YearEnd, RulebookSettings.Default).Frequency);

    [Theory]
    [InlineData(1000, 953, 470, 0, 1)]
    [InlineData(1000, 849, 849, 3, 0)]
    [InlineData(1000, 950, 475, 0, 0)]
    [InlineData(1000, 851, 851, 1, 0)]
    [InlineData(1000, 750, 225, 5, 5)]
    public void Shortfall_of_TV17_and_its_edges_costs_the_points_of_the_law(int months, int visited, int home, int frequency, int residence)
    {
        var measure = new VisitMeasure(months, visited, home);

        Assert.Equal((frequency, residence), (measure.FrequencyReduction, measure.ResidenceReduction));
    }

    [Theory]
    [InlineData("2024-09-30", 2024)]
    [InlineData("2024-10-01", 2025)]
    public void Federal_year_begins_in_October(string day, int year) =>
        Assert.Equal(year, CaseworkerVisits.FiscalYear(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    private static CaseFacts Tv16()
    {
        var facts = new List<Fact>
        {
            new Child { Id = Guid.NewGuid(), RecordedAt = default, RecordedBy = "test", Source = "test", DateOfBirth = new(2015, 5, 5) },
            new Removal { Id = Guid.NewGuid(), RecordedAt = default, RecordedBy = "test", Source = "test", On = new(2024, 9, 16), Manner = RemovalManner.CourtOrder },
            new Discharge { Id = Guid.NewGuid(), RecordedAt = default, RecordedBy = "test", Source = "test", On = new(2025, 2, 10), Reason = DischargeReason.Reunification },
        };
        (DateOnly On, VisitPlace Place)[] visits =
        [
            (new(2024, 9, 20), VisitPlace.Residence), (new(2024, 10, 5), VisitPlace.Office), (new(2024, 10, 28), VisitPlace.Residence),
            (new(2024, 12, 2), VisitPlace.Residence), (new(2025, 1, 15), VisitPlace.School),
        ];
        facts.AddRange(visits.Select(visit => new CaseworkerVisit
        {
            Id = Guid.NewGuid(), RecordedAt = default, RecordedBy = "test", Source = "test", On = visit.On, Place = visit.Place, Mode = VisitMode.InPerson,
        }));
        return CaseFacts.From(facts);
    }
}
