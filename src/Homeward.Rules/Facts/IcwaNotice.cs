namespace Homeward.Rules.Facts;

/// <summary>Who a notice is sent to.</summary>
public enum NoticeRecipient
{
    /// <summary>A parent.</summary>
    Parent,

    /// <summary>The Indian custodian.</summary>
    IndianCustodian,

    /// <summary>A tribe.</summary>
    Tribe,

    /// <summary>The Regional Director of the Bureau of Indian Affairs: with a copy, or in place of one who is not known.</summary>
    RegionalDirector,
}

/// <summary>
/// One notice of an involuntary proceeding to one recipient (25 USC 1912(a); 25 CFR 23.11, 23.111). A waiting period runs from its receipt.
/// </summary>
public sealed record IcwaNotice : Fact
{
    /// <summary>The proceeding it is notice of: foster-care placement and termination of parental rights are separate ones.</summary>
    public required ChildCustodyProceeding Proceeding { get; init; }

    /// <summary>Who it was sent to.</summary>
    public required NoticeRecipient Recipient { get; init; }

    /// <summary>The parent or Indian custodian; for a notice to the Regional Director, the one it was sent in place of.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The tribe; for a notice to the Regional Director, the one it was sent in place of.</summary>
    public string? Tribe { get; init; }

    /// <summary>The day it was mailed.</summary>
    public required DateOnly MailedOn { get; init; }

    /// <summary>
    /// Registered or certified mail with return receipt; false for other means, which may be added and never stand in its place; null when not recorded.
    /// </summary>
    public bool? RegisteredMail { get; init; }

    /// <summary>Whether it holds all that 25 CFR 23.111(d) lists; null when not checked.</summary>
    public bool? ContentComplete { get; init; }

    /// <summary>The day it was received, by the return receipt; null while that is not back.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The day a copy was filed with the court with its return receipt.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>The day the recipient asked for more time to prepare; null when it did not.</summary>
    public DateOnly? ExtensionRequestedOn { get; init; }

    /// <summary>The days granted, at most 20 by federal law; null until the court fixes them.</summary>
    public int? ExtensionDays { get; init; }

    /// <summary>For a notice to the Regional Director: the day the Bureau of Indian Affairs told the tribe or parent and copied the court.</summary>
    public DateOnly? BureauNotifiedOn { get; init; }

    /// <summary>For a notice to the Regional Director: the day the Bureau told the court how much more time it needs.</summary>
    public DateOnly? BureauAskedTimeOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => MailedOn;
}
