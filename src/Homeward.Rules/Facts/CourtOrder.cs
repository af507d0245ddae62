namespace Homeward.Rules.Facts;

/// <summary>A court's order, made at a hearing or without one.</summary>
public sealed record CourtOrder : Fact
{
    /// <summary>The order, the same in every finding that stands in it.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>The day it was made.</summary>
    public required DateOnly OrderedOn { get; init; }

    /// <summary>The hearing it was made at.</summary>
    public Guid? HearingId { get; init; }

    /// <summary>It sanctions the removal, even temporarily: an ex parte, pick-up, detention or shelter order (45 CFR 1356.21(c)); null when not answered.</summary>
    public bool? SanctionsRemoval { get; init; }

    /// <summary>It gives placement and care to the agency (42 USC 672(a)(2)(B)); null when not answered.</summary>
    public bool? PlacementAndCareToAgency { get; init; }

    /// <summary>The day a placement and care order lapses; null when it does not.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>
    /// It orders foster-care placement in a child-custody proceeding, not only in an emergency (25 CFR 23.2, 23.120-23.121); null when not answered: then an
    /// order made at an adjudication or disposition that gives placement and care to the agency counts as one.
    /// </summary>
    public bool? OrdersFosterCarePlacement { get; init; }

    /// <summary>Entered nunc pro tunc: no proof of a finding (45 CFR 1356.21(d)(2)).</summary>
    public bool NuncProTunc { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => OrderedOn;
}
