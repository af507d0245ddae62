using Homeward.App.Exchange.Afcars;
using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.TestKit;

namespace Homeward.App.Tests.Due;

/// <summary>The outside sample child of the federal file: removed 2022-04-14, still in care on the last day of the report period.</summary>
public sealed class FederalSampleTests
{
    private const string OnTheLastDayOfThePeriod =
        """
        ive-ctw-first-order   | -          | NotCollected | -           # the file holds no order and no finding; the day would be that of the first order
        ive-re-prevent-60     | 2022-06-13 | NotCollected | -           # 14 April + 60 days: 16 left of April, 31 of May, 13 of June
        fed-case-plan-60      | 2022-06-13 | NotCollected | -           # the same 60 days; the file holds no case plan
        rel-notice-30         | 2022-05-14 | NotCollected | -           # 14 April + 30 days: 16 left of April, 14 of May
        fed-health-edu-record | 2022-04-14 | NotCollected | -           # the day of the placement
        fed-periodic-review-6 | 2022-12-13 | MetOnTime    | 2022-06-20  # entry 13 June (60 days, no finding known) + 6 months; held 20 June
        fed-periodic-review-6 | 2022-12-20 | MetOnTime    | 2022-12-20  # 20 June + 6 months; held on the very day
        fed-periodic-review-6 | 2023-06-20 | MetOnTime    | 2023-01-05  # 20 December + 6 months; the permanency hearing of 5 January serves
        fed-periodic-review-6 | 2023-07-05 | Open         | -           # 5 January + 6 months; 96 days ahead
        fed-ph-12             | 2023-06-13 | MetOnTime    | 2023-01-05  # entry 13 June 2022 + 12 months; held 5 January
        fed-ph-12             | 2024-01-05 | Open         | -           # 5 January 2023 + 12 months
        ive-re-finalize-12    | 2023-06-13 | NotCollected | -           # entry + 12 months; a hearing is no finding
        tpr-15-22             | 2023-09-13 | NotCollected | -           # entry 13 June 2022 + 15 months, no day excluded; the file does not hold exceptions (first parent)
        tpr-15-22             | 2023-09-13 | NotCollected | -           # the same for the second parent
        fed-visit-monthly     | 2022-05-31 | MetOnTime    | 2022-05-15  # April is no full month; then one visit a calendar month
        fed-visit-monthly     | 2022-06-30 | MetOnTime    | 2022-06-25
        fed-visit-monthly     | 2022-07-31 | Missed       | -           # none between 25 June and 30 August
        fed-visit-monthly     | 2022-08-31 | MetOnTime    | 2022-08-30
        fed-visit-monthly     | 2022-09-30 | Missed       | -
        fed-visit-monthly     | 2022-10-31 | MetOnTime    | 2022-10-30
        fed-visit-monthly     | 2022-11-30 | MetOnTime    | 2022-11-15
        fed-visit-monthly     | 2022-12-31 | Missed       | -
        fed-visit-monthly     | 2023-01-31 | MetOnTime    | 2023-01-10
        fed-visit-monthly     | 2023-02-28 | Missed       | -
        fed-visit-monthly     | 2023-03-31 | DueSoon      | -           # the last day of March is today, and no visit yet
        """;

    [Fact]
    public void The_sample_child_is_owed_what_a_person_works_out_by_hand() => HandWorked.Equals(OnTheLastDayOfThePeriod, Sample(), new DateOnly(2023, 3, 31));

    [Fact]
    public void Two_historical_episodes_stand_by_their_dates_alone()
    {
        var removals = Sample().Removals;

        Assert.Equal([new DateOnly(2018, 1, 20), new DateOnly(2020, 1, 20), new DateOnly(2022, 4, 14)], removals.Select(static removal => removal.On));
        Assert.Equal([true, true, false], removals.Select(static removal => removal.DatesOnly));
    }

    private static CaseFacts Sample()
    {
        var path = Repository.Sample("afcars", "person-01-multi-removals-ooh.xml");
        Assert.SkipWhen(path is null, "The outside sample afcars/person-01-multi-removals-ooh.xml is not here.");
        using var file = File.OpenRead(path);
        AfcarsHeader? header = null;
        foreach (var item in AfcarsReader.Read(file))
        {
            if (item is HeaderRead read) header = read.Header;
            if (item is RecordRead record) return new CaseHistory(AfcarsFacts.Of(header!, record.Record, record.RecordNumber, default, "test").Facts).Current();
        }

        throw new InvalidOperationException("The sample holds no record.");
    }
}
