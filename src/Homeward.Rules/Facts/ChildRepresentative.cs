namespace Homeward.Rules.Facts;

/// <summary>Who represents a child in court.</summary>
public enum ChildRepresentativeKind
{
    /// <summary>A guardian ad litem.</summary>
    GuardianAdLitem,

    /// <summary>An attorney.</summary>
    Attorney,

    /// <summary>A court appointed special advocate.</summary>
    CourtAppointedAdvocate,
}

/// <summary>Somebody was appointed to represent the child in court (42 USC 5106a(b)(2)(B)(xiii)).</summary>
public sealed record ChildRepresentative : Fact
{
    /// <summary>The day of the appointment.</summary>
    public required DateOnly AppointedOn { get; init; }

    /// <summary>Who; null when not recorded.</summary>
    public ChildRepresentativeKind? Kind { get; init; }

    /// <summary>
    /// Whether training appropriate to the role was received, early childhood, child and adolescent development included; null when not recorded.
    /// </summary>
    public bool? Trained { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => AppointedOn;
}
