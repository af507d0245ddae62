namespace Homeward.Web.Tests.Access;

/// <summary>How a case stands to whoever asks for it.</summary>
public enum CaseState
{
    /// <summary>They have a part in it today; a supervisor, somebody of the unit has.</summary>
    Assigned,

    /// <summary>A colleague of another unit has it.</summary>
    OtherUnit,

    /// <summary>Nobody has it, and they are of their own agency.</summary>
    Unassigned,

    /// <summary>Nobody has it, and they are of a contract agency.</summary>
    OtherAgency,

    /// <summary>Their part in it ended today; a colleague of another unit has it now.</summary>
    Ended,

    /// <summary>They have a part in it, and it is sealed.</summary>
    Sealed,

    /// <summary>They have a part in it, and it is confidential without naming them.</summary>
    Confidential,

    /// <summary>They have a part in it, and live with somebody in it.</summary>
    OwnFamily,

    /// <summary>A colleague of another unit has it, and they opened it in an emergency.</summary>
    OpenedForAnHour,

    /// <summary>They opened it in an emergency, and the hour is over.</summary>
    HourIsOver,
}
