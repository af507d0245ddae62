using FsCheck.Fluent;
using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

public sealed class ShareTests
{
    [Fact]
    public void One_of_ten_records_in_error_is_within_the_limit_and_two_are_not()
    {
        Assert.False(Share(22, Children(10, bad: 1, "E22=")).Fails);

        ElementErrorShare share = Share(22, Children(10, bad: 2, "E22="));
        Assert.Equal((2, 10, 0.2), (share.InError, share.Applicable, share.Share));
        Assert.True(share.Fails);
    }

    [Fact]
    public void The_elements_that_allow_no_error_fail_at_the_first()
    {
        Assert.True(Share(6, Children(100, bad: 1, "E6=3")).Fails);
        Assert.True(Share(2, Children(3, bad: 0, "", "E2=202404")).Fails);
    }

    [Fact]
    public void A_record_with_the_same_bad_answer_in_two_placements_counts_once()
    {
        ElementErrorShare share = Share(121, Children(4, bad: 1, "home E121=9; E121=9"));

        Assert.Equal((1, 4), (share.InError, share.Applicable));
    }

    [Fact]
    public void An_element_that_does_not_apply_is_not_in_the_denominator()
    {
        Assert.Equal(0, Share(157, Children(5, bad: 0, "")).Applicable);
        ElementErrorShare date = Share(45, Children(5, bad: 1, "E44=1"));
        Assert.Equal((1, 1), (date.InError, date.Applicable));
    }

    [Fact]
    public void A_derived_warning_does_not_count_against_the_limit()
    {
        ElementErrorShare share = Share(151, Children(2, bad: 2, "no visit 20231011"));

        Assert.Equal((0, 2), (share.InError, share.Warned));
    }

    [Theory]
    [InlineData("E5=20050930; E98=0", 1, 0)]
    [InlineData("E5=20051001; E98=0", 0, 1)]
    public void A_child_who_turned_18_before_the_period_is_listed_but_exempt(string birth, int exempt, int errors)
    {
        (AfcarsCheckRun run, IReadOnlyList<AfcarsFinding> findings) = CheckCases.Run(CaseChange.Read(birth + "; E6=3"));

        Assert.Contains(findings, finding => string.Equals(finding.Check.Id, "chk-020", StringComparison.Ordinal));
        Assert.Equal((exempt, errors), (run.RecordsExempt, run.Errors));
        Assert.Equal(errors, run.Shares.Single(share => share.Element.Number == 6).InError);
    }

    [Fact]
    public void Marking_every_element_of_a_row_is_a_setting()
    {
        CaseChange change = CaseChange.Read("E30=1");

        Assert.Equal([23, 30], Marks(new()));
        Assert.Equal([.. Enumerable.Range(23, 12)], Marks(new() { MarkEveryElementOfARow = true }));

        int[] Marks(AfcarsCheckOptions options) =>
            [.. CheckCases.Run(change, options).Findings.Single(finding => string.Equals(finding.Check.Id, "chk-086", StringComparison.Ordinal)).Elements.Order()];
    }

    [Fact]
    public void The_codes_we_have_not_read_are_settings()
    {
        CaseChange open = CaseChange.Read("E147=20230804; E148=6");
        Assert.Contains(CheckCases.Run(open).Findings, finding => finding.IsError);
        Assert.DoesNotContain(CheckCases.Run(open, new() { PlanNotEstablishedCode = 6 }).Findings, finding => finding.IsError);

        CaseChange alone = CaseChange.Read("adopted 20240215; E56=0; E57=; E186=9");
        Assert.DoesNotContain(CheckCases.Run(alone, new() { NoSiblingsCode = 9 }).Findings, finding => finding.IsError);
        Assert.Contains(CheckCases.Run(alone, new() { NoSiblingsCode = 99 }).Findings, finding => finding.IsError);
    }

    [Fact]
    public void Late_entry_in_an_earlier_period_counts_only_where_the_setting_says_every_episode()
    {
        CaseChange change = CaseChange.Read("E70=20230801");

        Assert.Empty(CheckCases.Run(change).Findings);
        Assert.Single(CheckCases.Run(change, new() { TardyOnlyWhenEnteredInPeriod = false }).Findings);
    }

    [Fact]
    public void Any_record_is_checked_without_an_exception() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            string?[] dates = ["202403", "202409", "", null, "999909", "185003", "x"];
            AfcarsCheckRun run = new(new() { ReceivedOn = new(2024, 6, 1) });
            int findings = run.Take(new HeaderRead(new(seed % 2 == 0 ? "53" : "208", dates[Math.Abs(seed % dates.Length)]))).Count;
            findings += run.Take(new RecordRead(1, AnyRecord.From(seed))).Count;
            return findings + run.Finish().Count > 0 && run.Shares.Count == 186;
        }));

    private static ElementErrorShare Share(int element, AfcarsCheckRun run) => run.Shares.Single(share => share.Element.Number == element);

    private static AfcarsCheckRun Children(int count, int bad, string change, string all = "")
    {
        AfcarsCheckRun run = new(new());
        _ = run.Take(new HeaderRead(CaseChange.Read(all).Header()));
        for (int i = 1; i <= count; i++)
        {
            AfcarsRecord record = CaseChange.Read(i <= bad ? change : "").Records().Single();
            _ = run.Take(new RecordRead(i, record));
        }

        return run;
    }
}
