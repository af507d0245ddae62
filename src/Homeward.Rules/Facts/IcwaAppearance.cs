namespace Homeward.Rules.Facts;

/// <summary>
/// A parent or Indian custodian appeared in court without an attorney (25 CFR 23.111(g)), and what became of appointed counsel (25 CFR 23.13).
/// </summary>
public sealed record IcwaAppearance : Fact
{
    /// <summary>The day of the appearance.</summary>
    public required DateOnly AppearedOn { get; init; }

    /// <summary>Who appeared.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Whether the court told of the rights to counsel, transfer and objection to it, more time and intervention; null when not recorded.</summary>
    public bool? RightsTold { get; init; }

    /// <summary>
    /// The day the Regional Director received the court's notice that counsel was appointed where state law does not provide it; null when there was none.
    /// </summary>
    public DateOnly? CounselNoticeReceivedOn { get; init; }

    /// <summary>The day the Regional Director answered whether fees are paid.</summary>
    public DateOnly? CounselAnsweredOn { get; init; }

    /// <summary>The day the legal action ended for which counsel was appointed.</summary>
    public DateOnly? CaseEndedOn { get; init; }

    /// <summary>The day the Regional Director received the voucher for fees.</summary>
    public DateOnly? VoucherReceivedOn { get; init; }

    /// <summary>The day the Regional Director decided on it.</summary>
    public DateOnly? PaymentDecidedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => AppearedOn;
}
