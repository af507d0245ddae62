namespace Homeward.Rules.Facts;

/// <summary>What was asked for.</summary>
public enum IcwaRecordKind
{
    /// <summary>The record of placements, asked for by a tribe or the Secretary.</summary>
    PlacementRecord,

    /// <summary>Tribal affiliation of the biological parents, asked for by an adopted Indian of 18 or more.</summary>
    AdopteeInformation,
}

/// <summary>The tribe, the Secretary or an adoptee asked for what the record holds (25 USC 1915(e), 1917; 25 CFR 23.138, 23.141).</summary>
public sealed record IcwaRecordRequest : Fact
{
    /// <summary>The day the request came.</summary>
    public required DateOnly RequestedOn { get; init; }

    /// <summary>What was asked for.</summary>
    public required IcwaRecordKind Kind { get; init; }

    /// <summary>Who asked.</summary>
    public string? By { get; init; }

    /// <summary>The day it was answered; null while it was not.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => RequestedOn;
}
