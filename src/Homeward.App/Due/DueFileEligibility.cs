using System.Globalization;
using Homeward.Rules.Deadlines;

namespace Homeward.App.Due;

/// <summary>The title IV-E part of a child in the due list as data.</summary>
public static class DueFileEligibility
{
    public sealed record Stay(
        DateOnly RemovalOn, EligibilityKind Kind, DateOnly? ClaimFrom, DateOnly? LastClaimableDay, bool CanResume, bool NotCollected, string Because);

    public sealed record Month(
        DateOnly RemovalOn, string Name, EligibilityMonthStatus Status, int DaysInCare, int DaysClaimable, long? CentsAtStake, IReadOnlyList<Run> Lost);

    public sealed record Run(DateOnly From, DateOnly Through, int Days, ClaimLoss Reason, long? Cents, string Because);

    internal static IReadOnlyList<Stay> Stays(ChildDue child, DueQuestion question) =>
    [
        .. MonthTable.Stays(child, question).Select(stay => new Stay(
            RemovalOf(child, stay.EpisodeId), stay.Kind, stay.ClaimFrom, stay.LastClaimableDay, stay.CanResume, stay.NotCollected, stay.Sentence)),
    ];

    internal static IReadOnlyList<Month>? Months(ChildDue child, DueQuestion question, MonthTable table) => table.Of(child, question) is not { } months
        ? null
        : [
            .. months.Select(month => new Month(
                RemovalOf(child, month.EpisodeId),
                month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                month.Status,
                month.DaysInCare,
                month.DaysClaimable,
                month.CentsAtStake,
                [.. month.Lost.Select(static run => new Run(run.From, run.Through, run.Days, run.Reason, run.Cents, run.Sentence))])),
        ];

    private static DateOnly RemovalOf(ChildDue child, Guid episode) => child.Episodes.First(one => one.Removal.Id == episode).Removal.On;
}
