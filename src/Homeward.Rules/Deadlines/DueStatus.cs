namespace Homeward.Rules.Deadlines;

/// <summary>Where an obligation stands on a day.</summary>
public enum DueStatus
{
    /// <summary>Its window has not opened.</summary>
    NotYet,

    /// <summary>Owed, with time left.</summary>
    Open,

    /// <summary>Owed within the rule's alert days.</summary>
    DueSoon,

    /// <summary>The last compliant day has passed without it.</summary>
    Overdue,

    /// <summary>Met on or before the last compliant day.</summary>
    MetOnTime,

    /// <summary>Met after it.</summary>
    MetLate,

    /// <summary>An exception of the law stands in its place.</summary>
    Excused,

    /// <summary>It does not arise for this child, for the reason given.</summary>
    NotApplicable,
}
