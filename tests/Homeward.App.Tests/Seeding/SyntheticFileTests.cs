using Homeward.App.Seeding.Synthetic;
using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.Time;

namespace Homeward.App.Tests.Seeding;

public sealed class SyntheticFileTests
{
    private static readonly DateOnly PeriodEnd = new(2026, 9, 30);

    [Theory]
    [InlineData(SyntheticFile.Seed)]
    [InlineData(1UL)]
    [InlineData(77UL)]
    public void The_file_holds_170_records_without_an_error_of_the_regulation(ulong seed)
    {
        using var file = Written(seed);
        var run = new AfcarsCheckRun(new AfcarsCheckOptions());
        var found = AfcarsReader.Read(file).SelectMany(run.Take).ToList();
        found.AddRange(run.Finish());

        Assert.Equal(string.Empty, string.Join('\n', found.Where(static finding => finding.IsError).Select(static finding => $"{finding.Check.Id}: {finding.Message}").Distinct(StringComparer.Ordinal)));
        Assert.Equal(SyntheticFile.Children, run.RecordsRead);
        Assert.Equal(0, run.RecordsRefused);
    }

    [Fact]
    public void The_same_seed_gives_the_same_file_and_another_seed_another()
    {
        Assert.Equal(Written(5).ToArray(), Written(5).ToArray());
        Assert.NotEqual(Written(5).ToArray(), Written(6).ToArray());
    }

    [Fact]
    public void A_record_number_is_twelve_characters_and_no_child_has_it_twice()
    {
        var numbers = Records().Select(static record => record.ChildRecordNumber.Text!).ToList();

        Assert.All(numbers, static number => Assert.Equal(12, number.Length));
        Assert.Equal(numbers.Count, numbers.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The nation's shares in percent (goals: of the children that have one), and how far 133 children in care and 37 who left may be from them.</summary>
    [Theory]
    [InlineData("with relatives", 34.6)]
    [InlineData("foster family", 44.4)]
    [InlineData("pre-adoptive", 4.2)]
    [InlineData("trial home visit", 4.5)]
    [InlineData("goal reunify", 55.8)]
    [InlineData("goal adoption", 29.3)]
    [InlineData("under 12 months", 42.3)]
    [InlineData("36 months or more", 17.5)]
    [InlineData("under 6 years", 41.5)]
    [InlineData("White", 43.3)]
    [InlineData("Black", 22.3)]
    [InlineData("Hispanic", 21.5)]
    [InlineData("male", 51.1)]
    [InlineData("neglect", 62.9)]
    [InlineData("caretaker's drug use", 35.8)]
    public void Children_in_care_have_the_shares_of_the_nation(string what, double percent)
    {
        var inCare = Records().Where(static record => record.Removals[0].IsOpen).ToList();

        Assert.InRange(100.0 * inCare.Count(record => Is(record, what)) / inCare.Count, percent - 2.5, percent + 2.5);
    }

    [Theory]
    [InlineData(1, 46.8)]
    [InlineData(3, 25.1)]
    [InlineData(5, 11.8)]
    [InlineData(4, 9.0)]
    public void Children_who_left_did_so_for_the_reasons_of_the_nation(int reason, double percent)
    {
        var left = Records().Where(static record => !record.Removals[0].IsOpen).ToList();

        Assert.InRange(100.0 * left.Count(record => record.Removals[0].ExitReason.Is(reason)) / left.Count, percent - 5, percent + 5);
    }

    private static bool Is(AfcarsRecord record, string what)
    {
        var removal = record.Removals[0];
        var home = removal.LivingArrangements[^1];
        var goal = removal.Plans[^1].Plan.Code;
        var removed = removal.RemovedOn.Value!.Value;
        return what switch
        {
            "with relatives" => home[117].Is(1),
            "foster family" => home.IsFosterFamilyHome.Is(1) && home[117].Is(0) && home[118].Is(0),
            "pre-adoptive" => home[118].Is(1),
            "trial home visit" => home.Setting.Is(14),
            "goal reunify" => goal == 1,
            "goal adoption" => goal == 3,
            "under 12 months" => removed > PeriodEnd.AddMonths(-12),
            "36 months or more" => removed <= PeriodEnd.AddMonths(-36),
            "under 6 years" => DayCount.AgeOn(record.BornOn.Value!.Value, PeriodEnd) < 6,
            "White" => record[17].Is(1) && record[15].Is(0) && record[21].Is(0),
            "Black" => record[15].Is(1) && record[17].Is(0),
            "Hispanic" => record[21].Is(1),
            "male" => record.Sex.Is(1),
            "neglect" => removal[77].Is(1),
            _ => removal[83].Is(1),
        };
    }

    private static List<AfcarsRecord> Records()
    {
        using var file = Written(SyntheticFile.Seed);
        return [.. AfcarsReader.Read(file).OfType<RecordRead>().Select(static read => read.Record)];
    }

    private static MemoryStream Written(ulong seed)
    {
        var file = new MemoryStream();
        SyntheticFile.Write(file, seed);
        file.Position = 0;
        return file;
    }
}
