using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>The agency, the report date and the deadline.</summary>
internal static class FileHeader
{
    public static IEnumerable<(string Id, Fault Fault)> Check(AfcarsHeader header, AfcarsCheckOptions options)
    {
        yield return ("chk-002", Late(header, options));
        yield return ("chk-003", header.Missing(1));
        yield return ("chk-004", header.Agency.Text is { } agency && !CodeShapes.IsState(agency) && !CodeShapes.IsTribe(agency)
            ? Answers.Wrong(1, header.Agency)
            : Fault.None);
        yield return ("chk-006", header.Missing(2));
        yield return ("chk-007", header.ReportDate.IsGiven && header.Period is null ? Answers.Wrong(2, header.ReportDate) : Fault.None);
    }

    private static Fault Late(AfcarsHeader header, AfcarsCheckOptions options) =>
        header.Period is { } period && options.ReceivedOn > period.Due
            ? new([2], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"due by {period.Due:yyyy-MM-dd}"))
            : Fault.None;
}
