namespace Homeward.Rules.Facts;

/// <summary>A final decree of adoption of an Indian child, and what became of it (25 USC 1913(d), 1916(a), 1951; 25 CFR 23.136, 23.139, 23.140).</summary>
public sealed record IndianAdoption : Fact
{
    /// <summary>The day of the final decree.</summary>
    public required DateOnly DecreedOn { get; init; }

    /// <summary>The day the decree was sent to the Bureau of Indian Affairs with what it asks for.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>The day a parent petitioned to vacate it for fraud or duress in the consent.</summary>
    public DateOnly? FraudAllegedOn { get; init; }

    /// <summary>The day all parties to the adoption and the tribe had notice of that petition.</summary>
    public DateOnly? PartiesNotifiedOn { get; init; }

    /// <summary>The day the court ruled on that petition.</summary>
    public DateOnly? RuledOn { get; init; }

    /// <summary>The day it was vacated or set aside, or the adoptive parent voluntarily consented to termination.</summary>
    public DateOnly? UndoneOn { get; init; }

    /// <summary>The day the biological parent or prior Indian custodian and the tribe were told of that by registered or certified mail.</summary>
    public DateOnly? UndoneNoticeOn { get; init; }

    /// <summary>The day a waiver of that notice was filed; null when there is none or it was revoked.</summary>
    public DateOnly? NoticeWaivedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DecreedOn;
}
