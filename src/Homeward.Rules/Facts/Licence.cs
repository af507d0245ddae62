namespace Homeward.Rules.Facts;

/// <summary>The standards a home was licensed under (45 CFR 1355.20(a), foster family home).</summary>
public enum LicenceStandard
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>Those for every home, or for an institution.</summary>
    General,

    /// <summary>The separate set for relatives and kin.</summary>
    Kin,
}

/// <summary>A standard that was waived (42 USC 671(a)(10)(D)).</summary>
public enum WaivedStandard
{
    /// <summary>None, or not answered.</summary>
    None,

    /// <summary>One that is not about safety.</summary>
    Nonsafety,

    /// <summary>One about safety.</summary>
    Safety,
}

/// <summary>A licence or full approval of the home or institution a child was placed in, for a stretch of days. A renewal is another.</summary>
public sealed record Licence : Fact
{
    /// <summary>The placement it covers; null means the one the child was in on its first day, or came to next.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>The first day: the day of final approval, or of the renewal.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it has none.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>A provisional, temporary or conditional one: less than full licence or approval (45 CFR 1355.20(a)).</summary>
    public bool Provisional { get; init; }

    /// <summary>The standards it was given under.</summary>
    public LicenceStandard Standard { get; init; }

    /// <summary>Whether the payment is what a home not of kin would get (45 CFR 1356.21(m)(1)); null when not recorded.</summary>
    public bool? PaidAsNonRelative { get; init; }

    /// <summary>Whether the caregivers can adhere to the reasonable and prudent parent standard (42 USC 672(c)(1)(A)(ii)(I)); null when not recorded.</summary>
    public bool? PrudentParent { get; init; }

    /// <summary>Whether the home gives 24-hour care (42 USC 672(c)(1)(A)(ii)(II)); null when not recorded.</summary>
    public bool? AllDayCare { get; init; }

    /// <summary>What was waived to give it.</summary>
    public WaivedStandard Waived { get; init; }

    /// <summary>Whether the waiver was made case by case, for this child; null when not recorded.</summary>
    public bool? WaivedForThisChild { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
