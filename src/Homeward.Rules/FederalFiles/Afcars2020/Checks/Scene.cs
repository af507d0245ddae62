using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.Time;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>What a check may look at beside its own part of the record.</summary>
internal sealed record Scene(AfcarsHeader Header, AfcarsRecord Record, AfcarsCheckOptions Options)
{
    /// <summary>The report period, or null where E2 names none; checks that need it then say nothing.</summary>
    public ReportPeriod? Period { get; } = Header.Period;

    /// <summary>The episode the answers about the child describe.</summary>
    public AfcarsRemoval? Current { get; } = Record.CurrentRemoval;

    public DateOnly? PeriodEnd => Period?.End;

    public DateOnly? Born => Record.BornOn.Value;

    /// <summary>Whether E1 is a state's code; elements for state agencies only are asked of it alone.</summary>
    public bool IsState => Header.IsTribalAgency is false;

    /// <summary>Whether E59 says that the parents are unknown.</summary>
    public bool ParentsUnknown => Record[59].Is(AbandonedYear);

    /// <summary>The code of E59 and E60 for "abandoned".</summary>
    public const int AbandonedYear = 7777;

    /// <summary>The code of E60 for "no second parent".</summary>
    public const int NoSecondParent = 9999;

    /// <summary>Whether a circumstance is marked in the current episode.</summary>
    public bool CurrentIs(int element) => Current?[element].Is(1) is true;

    /// <summary>The child's age on a day; null where either is not a real day.</summary>
    public int? AgeOn(DateOnly? day) => Born is { } born && day is { } on ? DayCount.AgeOn(born, on) : null;

    /// <summary>The last day the file tells about an episode: the exit, else the end of the period; null where neither is a real day.</summary>
    public DateOnly? EndOf(AfcarsRemoval removal) => removal.IsOpen ? PeriodEnd : removal.ExitedOn.Value;
}
