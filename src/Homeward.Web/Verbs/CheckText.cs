using System.Globalization;
using System.Text;
using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.Time;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Verbs;

/// <summary>The findings of a federal file for people: errors apart from advice, each check once with the places where it fails.</summary>
internal sealed class CheckText
{
    // A fault of the whole system repeats in every record; the first places show it, and the memory stays small.
    private const int PlacesShown = 20;

    private readonly SortedDictionary<string, Places> byCheck = new(StringComparer.Ordinal);

    public void Add(AfcarsFinding finding)
    {
        if (!byCheck.TryGetValue(finding.Check.Id, out var places)) byCheck.Add(finding.Check.Id, places = new(finding.Check));
        places.Add(finding);
    }

    public string Of(AfcarsCheckRun run, string path)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{path}: AFCARS out-of-home care file{Head(run.Header)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"{Counted.Of(run.RecordsRead + run.RecordsRefused, "record")}: {run.RecordsRead} read, {run.RecordsRefused} refused.");
        if (run.RecordsExempt > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"{Counted.Of(run.RecordsExempt, "child")} turned 18 before the period: listed here, but exempt from the federal count.");
        if (run.PeriodUnknown) text.AppendLine("Without a valid report date, what depends on the report period was not checked.");
        Group(text, "Errors of the regulation", CheckSeverity.Error);
        Group(text, "Warnings: derived from the regulation or from practice; advice, not counted against the limit", CheckSeverity.Warning);
        Shares(text, run);
        NotChecked(text, run);
        return text.ToString();
    }

    private static string Head(AfcarsHeader header)
    {
        var agency = header.Agency.Text is { } code ? $" of agency {Printable.Quote(code)}" : " of an agency not named";
        return header.Period is { } period ? $"{agency}, {Dates.Day(period.Start)} to {Dates.Day(period.End)}, due by {Dates.Day(period.Due)}" : agency;
    }

    private void Group(StringBuilder text, string title, CheckSeverity severity)
    {
        var checks = byCheck.Values.Where(places => places.Check.Severity == severity).ToList();
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{title}: {(checks.Count == 0 ? "none" : checks.Sum(places => places.Count))}");
        foreach (var places in checks) places.Write(text);
    }

    private static void Shares(StringBuilder text, AfcarsCheckRun run)
    {
        var shares = run.Shares.Where(share => share.InError > 0).OrderByDescending(share => share.Fails).ThenByDescending(share => share.Share).ToList();
        text.AppendLine().AppendLine("Records in error, element by element (limit 10 %; E1 to E6 allow none)");
        foreach (var share in shares)
        {
            var verdict = !share.Fails ? "within the limit" : share.Element.NoErrorAllowed ? "NO ERROR ALLOWED" : "OVER THE LIMIT";
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  {share.Share * 100,6:0.0} %  {share.InError,6} of {share.Applicable,-6}  {verdict,-16}  {share.Element.Label} {share.Element.Name}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"  {AfcarsElements.Last - shares.Count} of {AfcarsElements.Last} elements have no record in error.");
    }

    private static void NotChecked(StringBuilder text, AfcarsCheckRun run)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{run.NotEvaluated.Count} of {AfcarsChecks.All.Count} checks cannot be made on this file alone");
        foreach (var reason in run.NotEvaluated.GroupBy(entry => entry.Because, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {reason.Key} ({string.Join(", ", reason.Select(entry => entry.Check.Id))})");
    }

    private sealed class Places(AfcarsCheck check)
    {
        private readonly List<string> shown = [];

        public AfcarsCheck Check => check;

        public int Count { get; private set; }

        public void Add(AfcarsFinding finding)
        {
            if (Count++ < PlacesShown) shown.Add(Line(finding));
        }

        public void Write(StringBuilder text)
        {
            text.AppendLine().AppendLine("  " + check.Message);
            text.AppendLine(CultureInfo.InvariantCulture, $"  {CheckWords.Of(check.Category)} · {check.Citation} · {check.Id}");
            foreach (var line in shown) text.AppendLine("    " + line);
            if (Count > shown.Count) text.AppendLine(CultureInfo.InvariantCulture, $"    and {Count - shown.Count} more; --json lists them all");
        }

        private static string Line(AfcarsFinding finding)
        {
            var record = finding.RecordNumber is { } number
                ? string.Create(CultureInfo.InvariantCulture, $"record {number}") + (finding.ChildRecordNumber is { } child ? $" ({Printable.Quote(child)})" : string.Empty)
                : "the file";
            var parts = new[] { record, finding.Where, CheckWords.Of(finding.Elements), finding.Detail };
            return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        }
    }
}
