using System.Reflection;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>
/// Whether a case row lies where a rule turns: the day it is asked of, or the day it was met, is the last day or the day after; the first day or the day before; for a
/// clock of hours, the hour itself or within an hour after; or another row of its
/// case is answered otherwise for the day before, or for a fact of the day before.
/// </summary>
internal static class Edge
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static bool Holds(DateOnly asOf, in DueDate due, IReadOnlyList<Fact> facts) =>
        due.DueAt is { } at && due.SatisfiedBy is { } by && due.SatisfiedOn is not null ? facts.Any(fact => fact.Id == by && HasInstant(fact, at))
        : Turns(Continued(due, facts) ?? due.SatisfiedOn ?? asOf, due.DueOn, due.WindowFrom);

    /// <summary>Whether a row asks the same of the day before another and is answered otherwise.</summary>
    public static bool IsDayBefore(CaseRow before, CaseRow row) =>
        IsOtherAnswer(before, row) && before.AsOf.AddDays(1) == row.AsOf
        && (before.About == row.About || (before.About is null && before.Status.NotListed) || (row.About is null && row.Status.NotListed));

    /// <summary>Whether a row speaks of a fact that a day alone sets apart from the fact of another row, and is answered otherwise.</summary>
    public static bool IsOfDayAfter(CaseRow before, CaseRow row, IReadOnlyList<Fact> facts) =>
        IsOtherAnswer(before, row) && Named(before, facts) is { } one && Named(row, facts) is { } other && one.GetType() == other.GetType()
        && one.HappenedOn.AddDays(1) == other.HappenedOn;

    private static bool IsOtherAnswer(CaseRow before, CaseRow row) =>
        string.Equals(before.Rule, row.Rule, StringComparison.Ordinal) && before.KnownOn == row.KnownOn && before.Status != row.Status;

    private static Fact? Named(CaseRow row, IReadOnlyList<Fact> facts) => row.About?.Id is { } id ? facts.FirstOrDefault(fact => fact.Id == id) : null;

    // What is measured of a continuance is the day it runs to, not the day it was granted.
    private static DateOnly? Continued(DueDate due, IReadOnlyList<Fact> facts) =>
        facts.OfType<Finding>().FirstOrDefault(finding => finding.Kind is FindingKind.Continuance && finding.Id == due.About.Id)?.Through;

    private static bool Turns(DateOnly day, DateOnly? last, DateOnly? first) =>
        (last is { } due && (day == due || day == due.AddDays(1))) || (first is { } opens && (day == opens || day.AddDays(1) == opens));

    private static bool HasInstant(Fact fact, DateTimeOffset at) => fact.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.Name is not nameof(Fact.RecordedAt)).Select(property => property.GetValue(fact)).OfType<DateTimeOffset>()
        .Any(done => done >= at && done <= at + Hour);
}
