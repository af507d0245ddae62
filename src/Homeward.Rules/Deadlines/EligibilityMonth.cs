namespace Homeward.Rules.Deadlines;

/// <summary>Where a month of one stay stands (obligations, A16).</summary>
public enum EligibilityMonthStatus
{
    /// <summary>Something the stay turns on is not recorded yet.</summary>
    NotDetermined,

    /// <summary>The stay is not eligible.</summary>
    Ineligible,

    /// <summary>Every day in care can be claimed.</summary>
    Reimbursable,

    /// <summary>Some days in care cannot be claimed.</summary>
    PartlyReimbursable,

    /// <summary>The stay is eligible, and no day of the month can be claimed.</summary>
    NotReimbursable,
}

/// <summary>One calendar month of one stay in care: which of its days title IV-E pays for, and why not the others.</summary>
public sealed record EligibilityMonth
{
    /// <summary>The removal that opened the stay.</summary>
    public required Guid EpisodeId { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Where it stands.</summary>
    public required EligibilityMonthStatus Status { get; init; }

    /// <summary>Days in care in it, up to the day looked at; the day of leaving does not count.</summary>
    public required int DaysInCare { get; init; }

    /// <summary>The days that cannot be claimed, in order.</summary>
    public required IReadOnlyList<LostDays> Lost { get; init; }

    /// <summary>The days that can be claimed.</summary>
    public int DaysClaimable
    {
        get
        {
            var days = DaysInCare;
            foreach (var lost in Lost)
            {
                days -= lost.Days;
            }

            return days;
        }
    }

    /// <summary>What the agency pays for the lost days by its own rate, in cents; null where the rate of one of them is not told.</summary>
    public long? CentsAtStake
    {
        get
        {
            long? cents = 0;
            foreach (var lost in Lost)
            {
                cents += lost.Cents;
            }

            return cents;
        }
    }
}
