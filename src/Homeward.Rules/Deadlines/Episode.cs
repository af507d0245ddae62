using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>Which limb set the day a child is considered to have entered foster care.</summary>
public enum EntryBasis
{
    /// <summary>A judge found abuse or neglect before the sixtieth day.</summary>
    AbuseOrNeglectFinding,

    /// <summary>Sixty days after removal.</summary>
    SixtyDaysAfterRemoval,

    /// <summary>The agency elected an earlier day.</summary>
    AgencyElection,
}

/// <summary>What ended an episode.</summary>
public enum EpisodeEnd
{
    /// <summary>It is open.</summary>
    None,

    /// <summary>Discharge.</summary>
    Discharge,

    /// <summary>A trial home visit passed its limit: the child counts as returned home (45 CFR 1356.21(e)).</summary>
    TrialHomeVisitLimit,

    /// <summary>A stay in a facility outside foster care, where the state treats it as a discharge.</summary>
    FacilityStay,
}

/// <summary>
/// One stay in care as seen on a day: from a removal to the event that ended it, with the day of deemed entry
/// (42 USC 675(5)(F); 45 CFR 1355.20(a)): the earlier of the first finding of abuse or neglect and 60 days after removal, or an earlier day the agency elects.
/// </summary>
public readonly record struct Episode
{
    /// <summary>The removal that opened it.</summary>
    public required Removal Removal { get; init; }

    /// <summary>The day the child is considered to have entered foster care.</summary>
    public required DateOnly EntryOn { get; init; }

    /// <summary>Why that day.</summary>
    public required EntryBasis Basis { get; init; }

    /// <summary>The finding that set it, if one did.</summary>
    public Finding? EntryFinding { get; init; }

    /// <summary>The first day the child was no longer in care; null while open.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>What ended it.</summary>
    public EpisodeEnd End { get; init; }

    /// <summary>The discharge that ended it, if one did.</summary>
    public Discharge? Discharge { get; init; }

    /// <summary>Whether the child is in care in it.</summary>
    public bool IsOpen => EndedOn is null;

    /// <summary>The days of removal up to the end.</summary>
    public DaySpan Days => new(Removal.On, EndedOn ?? DateOnly.MaxValue);

    /// <summary>The days from deemed entry up to the end: those that count for the 15 of 22 months.</summary>
    public DaySpan DaysFromEntry => new(EntryOn, EndedOn ?? DateOnly.MaxValue);

    /// <summary>Whether something that happened on a day belongs to it; the day it ended still does.</summary>
    public bool Holds(DateOnly day) => Removal.On <= day && (EndedOn is null || day <= EndedOn);
}
