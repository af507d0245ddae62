namespace Homeward.Rules.Deadlines;

/// <summary>What an obligation is about.</summary>
public enum SubjectKind
{
    /// <summary>The child.</summary>
    Child,

    /// <summary>One parent.</summary>
    Parent,

    /// <summary>One relative.</summary>
    Relative,

    /// <summary>The child and one sibling.</summary>
    SiblingPair,

    /// <summary>One placement.</summary>
    Placement,

    /// <summary>One hearing.</summary>
    Hearing,

    /// <summary>One calendar month.</summary>
    Month,

    /// <summary>One absence, identification or other event.</summary>
    Event,
}

/// <summary>The particular parent, relative, sibling pair, placement, hearing or month an obligation is about.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Id">Its id; null for the child and for a month.</param>
/// <param name="Name">Its name as recorded; null where none is.</param>
public readonly record struct Subject(SubjectKind Kind, Guid? Id = null, string? Name = null)
{
    /// <summary>The child.</summary>
    public static Subject Child => new(SubjectKind.Child);
}
