namespace Homeward.App.Notes;

/// <summary>What a note is about.</summary>
public enum NoteKind
{
    Contact,
    Visit,
    FamilyTime,
    Removal,
    Placement,

    /// <summary>Why siblings live apart, what was done to keep them together, and how they stay in contact.</summary>
    SiblingSplit,
    Missing,
    Court,
    Plan,
    Relative,
    Referral,
    Discharge,
    Supervision,
    Other,
}

/// <summary>How a later version of a note stands to the one before.</summary>
public enum NoteAmendment
{
    /// <summary>It adds to it; what was written stands.</summary>
    Addendum,

    /// <summary>It takes its place; what was written stays readable.</summary>
    Correction,
}
