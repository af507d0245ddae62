namespace Homeward.Rules.Facts;

/// <summary>How the caseworker saw the child.</summary>
public enum VisitMode
{
    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>By video.</summary>
    Video,
}

/// <summary>Where the caseworker saw the child.</summary>
public enum VisitPlace
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>Where the child lives, at home on a trial visit included.</summary>
    Residence,

    /// <summary>School.</summary>
    School,

    /// <summary>The agency's office.</summary>
    Office,

    /// <summary>Anywhere else.</summary>
    Other,
}

/// <summary>A caseworker saw the child (42 USC 622(b)(17); 45 CFR 1355.44(f)(5)-(6)).</summary>
public sealed record CaseworkerVisit : Fact
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How.</summary>
    public required VisitMode Mode { get; init; }

    /// <summary>Where.</summary>
    public required VisitPlace Place { get; init; }

    /// <summary>Whether the child was seen alone; null when not recorded.</summary>
    public bool? SeenAlone { get; init; }

    /// <summary>Whether a note on safety, permanency, well-being, case planning and services was written; null when not collected.</summary>
    public bool? NoteWritten { get; init; }

    /// <summary>Whether a youth over 18 consented to a virtual visit; null when not recorded.</summary>
    public bool? VirtualConsent { get; init; }

    /// <summary>Whether a written report went to the home state's agency, for a placement out of state; null when not recorded.</summary>
    public bool? ReportedToHomeState { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
