using System.Globalization;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>The list of 217 checks on the federal files, and which of them one out-of-home care file can answer.</summary>
public static class AfcarsChecks
{
    private static readonly Dictionary<string, AfcarsCheck> ById =
        EmbeddedTable.Rows("afcars-checks.csv").Select(Parse).ToDictionary(check => check.Id, StringComparer.Ordinal);

    /// <summary>All rows in the order of their ids.</summary>
    public static IReadOnlyList<AfcarsCheck> All { get; } = [.. ById.Values.OrderBy(check => check.Id, StringComparer.Ordinal)];

    /// <summary>The rows that are computed from an out-of-home care file.</summary>
    public static IReadOnlyList<AfcarsCheck> Evaluated { get; } = [.. All.Where(check => NotEvaluable.Because(check) is null)];

    /// <summary>The rows that are not, each with the reason.</summary>
    public static IReadOnlyList<CheckNotEvaluated> NotEvaluated { get; } =
        [.. All.Where(check => NotEvaluable.Because(check) is not null).Select(check => new CheckNotEvaluated(check, NotEvaluable.Because(check)!))];

    /// <summary>The row with this id.</summary>
    /// <param name="id">Such as chk-020.</param>
    public static AfcarsCheck Get(string id) => ById[id];

    private static AfcarsCheck Parse(string[] row) => new(
        row[0],
        row[1] switch
        {
            "missing" => CheckCategory.Missing,
            "invalid" => CheckCategory.Invalid,
            "inconsistent" => CheckCategory.Inconsistent,
            "tardy" => CheckCategory.Tardy,
            "cross-file" => CheckCategory.CrossFile,
            _ => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{row[0]} has the unknown category {row[1]}.")),
        },
        row[2].Split(';'),
        row[3],
        row[4],
        row[5],
        row[6],
        string.Equals(row[7], "error", StringComparison.Ordinal) ? CheckSeverity.Error : CheckSeverity.Warning,
        row[10]);
}
