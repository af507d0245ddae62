using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

/// <summary>The outside sample of one child, its content and its findings worked out by hand from its text.</summary>
public sealed class SampleFileTests
{
    [Fact]
    public void The_sample_child_is_read_whole()
    {
        IReadOnlyList<AfcarsItem> items = AfcarsFiles.Read(Sample());

        Assert.True(Assert.IsType<HeaderRead>(items[0]).Header.IsTribalAgency);
        AfcarsRecord record = Assert.IsType<RecordRead>(Assert.Single(items.Skip(1))).Record;
        Assert.Equal(new DateOnly(2015, 9, 9), record.BornOn.Value);
        Assert.Equal([new DateOnly(2020, 1, 20), new DateOnly(2018, 1, 20)], record.HistoricalRemovals.Select(removal => removal.RemovedOn.Value!.Value));
        AfcarsRemoval removal = Assert.Single(record.Removals);
        Assert.True(removal.IsOpen);
        Assert.Equal([76, 77, 78, 79, 81, 82, 83, 88, 89, 90, 91, 94, 95, 96, 102, 105], removal.Circumstances);
        Assert.Equal((1, 2, 2, 1, 7), (removal.LivingArrangements.Count, removal.Plans.Count, removal.PeriodicReviews.Count,
            removal.PermanencyHearings.Count, removal.Visits.Count));
        Assert.Equal([114, 115, 116, 117], removal.LivingArrangements[0].HomeTypes);
        Assert.True(record[61].IsBlank);
        Assert.False(removal[157].IsPresent);
    }

    [Fact]
    public void The_sample_child_has_one_warning_for_the_five_full_months_without_a_visit()
    {
        (AfcarsCheckRun run, IReadOnlyList<AfcarsFinding> findings) = CheckCases.Run(Sample(), new());

        // In care since 14 April 2022: full months are May 2022 to March 2023; visits stand in April, May, June, August, October, November and January.
        AfcarsFinding finding = Assert.Single(findings);
        Assert.Equal("chk-177", finding.Check.Id);
        Assert.Equal("no visit in July 2022, September 2022, December 2022, February 2023, March 2023", finding.Detail);
        Assert.Equal((1, 0, 0), (run.RecordsRead, run.RecordsRefused, run.Errors));
        Assert.DoesNotContain(run.Shares, share => share.Fails);
    }

    private static byte[] Sample() => File.ReadAllBytes(Samples.File("afcars", "person-01-multi-removals-ooh.xml"));
}
