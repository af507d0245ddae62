using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Tests.Cases;

/// <summary>One case of a cases.md file: a heading, facts in short words, and the rows that must follow from them.</summary>
internal sealed record WrittenCase(string File, int Line, string Title, RulebookSettings Settings, IReadOnlyList<Fact> Facts, IReadOnlyList<CaseRow> Rows)
{
    /// <summary>The rulebook the case names ("- rulebook us+ca+wa"); null for that of its folder.</summary>
    public string? Book { get; init; }

    /// <summary>The facts a row is asked of: as they stand, or as known on the day it names; null where the child was not on record yet.</summary>
    public CaseFacts? Known(CaseRow row)
    {
        var history = new CaseHistory(Facts);
        return row.KnownOn is { } day ? history.AsKnownOn(day) : history.Current();
    }
}

/// <summary>One row: as of a day, what a rule says about somebody.</summary>
internal sealed record CaseRow(
    int Line, DateOnly AsOf, DateOnly? KnownOn, string Rule, RowSubject? About, RowDue Due, RowStatus Status, string BecauseContains);

/// <summary>The subject column: a kind, and a name, a month or nothing.</summary>
internal sealed record RowSubject(SubjectKind Kind, Guid? Id, DateOnly? Month);

/// <summary>The due column: any, none, a day, or an instant.</summary>
internal sealed record RowDue(bool Any, DateOnly? On, DateTimeOffset? At);

/// <summary>The status column.</summary>
internal sealed record RowStatus(bool NotListed, DueStatus? Status, bool CannotBeMet, bool NotCollected);

/// <summary>A line of a cases.md file that is not understood.</summary>
internal sealed class CaseRefusedException(string file, int line, string why) : Exception($"{file}:{line}: {why}");
