namespace Homeward.Rules.Facts;

/// <summary>Who asked for the transfer.</summary>
public enum TransferRequester
{
    /// <summary>A parent.</summary>
    Parent,

    /// <summary>The Indian custodian.</summary>
    IndianCustodian,

    /// <summary>The tribe.</summary>
    Tribe,
}

/// <summary>Why a transfer was denied (25 CFR 23.117).</summary>
public enum TransferDenial
{
    /// <summary>A parent objects.</summary>
    ParentObjects,

    /// <summary>The tribal court declines.</summary>
    TribalCourtDeclines,

    /// <summary>Good cause.</summary>
    GoodCause,
}

/// <summary>Somebody asked the court to transfer the proceeding to the tribal court (25 USC 1911(b); 25 CFR 23.115-23.119).</summary>
public sealed record TransferRequest : Fact
{
    /// <summary>The day of the request, on the record or in writing.</summary>
    public required DateOnly RequestedOn { get; init; }

    /// <summary>Who asked.</summary>
    public TransferRequester? By { get; init; }

    /// <summary>The day the tribal court was told in writing.</summary>
    public DateOnly? TribalCourtToldOn { get; init; }

    /// <summary>The day the court ruled.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Whether it was granted; null while not ruled.</summary>
    public bool? Granted { get; init; }

    /// <summary>Why it was denied.</summary>
    public TransferDenial? Denial { get; init; }

    /// <summary>Whether the basis of a denial is stated on the record or in a written order; null when not recorded.</summary>
    public bool? BasisStated { get; init; }

    /// <summary>Whether good cause rests on something the court must not consider (25 CFR 23.118(c)); null when not checked.</summary>
    public bool? RestsOnForbiddenGround { get; init; }

    /// <summary>The day the tribal court accepted.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>The day the tribal court was sent all records.</summary>
    public DateOnly? RecordsSentOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => RequestedOn;
}
