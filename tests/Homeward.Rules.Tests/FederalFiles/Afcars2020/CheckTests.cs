using Homeward.Rules.FederalFiles.Afcars2020.Checks;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

public sealed class CheckTests
{
    public static TheoryData<string, string, string, string> Cases => [.. CheckCases.Rows];

    [Fact]
    public void The_clean_record_has_no_finding() => Assert.Empty(CheckCases.Findings("—").Select(Show));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_check_holds_and_fails_as_the_table_says(string check, string holds, string fails, string marks)
    {
        Assert.DoesNotContain(CheckCases.Findings(holds), finding => Is(finding, check));

        int[] marked = marks is "—" ? [] : [.. marks.Split(' ').SelectMany(CaseChange.Elements)];
        Assert.Contains(
            CheckCases.Findings(fails).Where(finding => Is(finding, check)),
            finding => finding.Elements.Order().SequenceEqual(marked));
    }

    [Fact]
    public void Each_of_the_217_checks_is_evaluated_and_has_a_case_or_is_listed_with_a_reason()
    {
        Assert.Equal(217, AfcarsChecks.All.Count);
        Assert.Equal(217, AfcarsChecks.Evaluated.Count + AfcarsChecks.NotEvaluated.Count);
        Assert.All(AfcarsChecks.NotEvaluated, entry => Assert.EndsWith(".", entry.Because, StringComparison.Ordinal));

        string[] cases = [.. CheckCases.Rows.Select(row => row.Check).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.Equal([.. AfcarsChecks.Evaluated.Select(check => check.Id)], cases);
        Assert.Equal(170, cases.Length);
    }

    [Fact]
    public void A_finding_says_where_and_what()
    {
        AfcarsFinding finding = Assert.Single(CheckCases.Findings("no visit 20231011; no visit 20240207"));

        Assert.Equal(("chk-177", 1, "HW0000000001"), (finding.Check.Id, finding.RecordNumber, finding.ChildRecordNumber));
        Assert.Equal("episode from 2023-06-05", finding.Where);
        Assert.Equal("no visit in October 2023, February 2024", finding.Detail);
        Assert.False(finding.IsError);
    }

    [Fact]
    public void An_answer_that_is_wrong_is_shown_without_control_characters()
    {
        AfcarsFinding finding = CheckCases.Findings("E6=\u202Emale").Single(found => Is(found, "chk-020"));

        Assert.Equal("E6 is “\uFFFDmale”", finding.Detail);
    }

    private static bool Is(AfcarsFinding finding, string check) => string.Equals(finding.Check.Id, check, StringComparison.Ordinal);

    private static string Show(AfcarsFinding finding) => $"{finding.Check.Id} {finding.Where} {finding.Detail}";
}
