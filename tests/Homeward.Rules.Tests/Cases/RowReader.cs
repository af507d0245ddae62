using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Tests.Cases;

/// <summary>Reads one row of a case's table.</summary>
internal static class RowReader
{
    public const string Header = "| as of | rule | about | due | status | because contains |";

    /// <summary>The row; a refusal names the cell.</summary>
    public static CaseRow Read(string file, int line, string text)
    {
        var cells = text.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
        if (cells.Length != 6)
        {
            throw new CaseRefusedException(file, line, $"A row has 6 cells; this one has {cells.Length}.");
        }

        var asOf = cells[0].Split(" as known on ");
        return new CaseRow(
            line,
            Words.AsDay(asOf[0]) ?? throw Refused("as of", cells[0]),
            asOf.Length < 2 ? null : Words.AsDay(asOf[1]) ?? throw Refused("as of", cells[0]),
            cells[1],
            cells[2].Length == 0 ? null : About(cells[2]) ?? throw Refused("about", cells[2]),
            Due(cells[3]) ?? throw Refused("due", cells[3]),
            Status(cells[4]) ?? throw Refused("status", cells[4]),
            cells[5]);

        CaseRefusedException Refused(string cell, string words) => new(file, line, $"The cell \"{cell}\" cannot be \"{words}\".");
    }

    private static RowSubject? About(string words)
    {
        var (kind, name) = words.Split(' ', 2) is [var first, var rest] ? (first, rest) : (words, null);
        if (kind is "sibling")
        {
            return new RowSubject(SubjectKind.SiblingPair, name is null ? null : Words.Id(name), null);
        }

        if (Words.Value(kind, typeof(SubjectKind)) is not SubjectKind subject)
        {
            return null;
        }

        return subject is SubjectKind.Month
            ? Words.AsDay(name + "-01") is { } month ? new RowSubject(subject, null, month) : null
            : new RowSubject(subject, name is null ? null : Words.Id(name), null);
    }

    private static RowDue? Due(string words) =>
        words.Length == 0 ? new RowDue(true, null, null)
            : words is "none" ? new RowDue(false, null, null)
            : Words.AsInstant(words) is { } at ? new RowDue(false, null, at)
            : Words.AsDay(words) is { } on ? new RowDue(false, on, null)
            : null;

    private static RowStatus? Status(string words)
    {
        var parts = words.Split(", ");
        return words is "not listed" ? new RowStatus(true, null, false, false)
            : words is "not collected" ? new RowStatus(false, null, false, true)
            : Words.Value(parts[0], typeof(DueStatus)) is not DueStatus status ? null
            : parts is [_] ? new RowStatus(false, status, false, false)
            : parts is [_, "cannot be met"] ? new RowStatus(false, status, true, false)
            : parts is [_, "not collected"] ? new RowStatus(false, status, false, true)
            : null;
    }
}
