namespace Homeward.Rules.Facts;

/// <summary>A nationwide credit bureau.</summary>
public enum CreditBureau
{
    /// <summary>All three, asked together.</summary>
    All,

    /// <summary>Equifax.</summary>
    Equifax,

    /// <summary>Experian.</summary>
    Experian,

    /// <summary>TransUnion.</summary>
    TransUnion,
}

/// <summary>What a credit bureau answered.</summary>
public enum CreditAnswer
{
    /// <summary>It has no file on the youth.</summary>
    NoFile,

    /// <summary>A report without errors.</summary>
    Accurate,

    /// <summary>A report with errors.</summary>
    Errors,
}

/// <summary>A consumer report on a youth of 14 or more was asked for (42 USC 675(5)(I)).</summary>
public sealed record CreditReport : Fact
{
    /// <summary>The bureau asked.</summary>
    public required CreditBureau Bureau { get; init; }

    /// <summary>The day it was asked.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The day it answered; null while it has not.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>What it answered; null while it has not, or while nobody has read it.</summary>
    public CreditAnswer? Answer { get; init; }

    /// <summary>The day the youth got the copy, free of charge; null when not recorded.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>The day errors in it were disputed with the youth; null when they were not.</summary>
    public DateOnly? DisputedOn { get; init; }

    /// <summary>The day the errors were resolved; null while they are not.</summary>
    public DateOnly? ResolvedOn { get; init; }

    /// <summary>The day it counts: that the youth got the copy, or that the bureau answered that it has no file. Null while neither is on record.</summary>
    public DateOnly? DoneOn => GivenOn ?? (Answer is CreditAnswer.NoFile ? AnsweredOn : null);

    /// <inheritdoc/>
    public override DateOnly HappenedOn => AskedOn;
}
