using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.Time;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;


/// <summary>The removal, its circumstances and its entry in time.</summary>
internal static class Removals
{
    /// <summary>The days within which a removal or an exit must be entered (45 CFR 1355.46(b)(5)).</summary>
    public const int DaysToEnter = 30;

    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Removal("chk-040", static (removal, _) => removal.MissingFrom(69, 105)),
        On.Removal("chk-056", static (removal, _) => removal.NotADay(69) + removal.NotADay(70) + removal.NotPermitted(71, 105)),
        On.EarlierRemoval("chk-056", static (removal, _) => removal.NotADay(69)),
        On.Removal("chk-075", static (removal, _) => Both(removal, 80, 81)),
        On.Removal("chk-076", static (removal, _) => Both(removal, 80, 97)),
        On.Removal("chk-077", static (removal, _) => Both(removal, 81, 97)),
        On.Removal("chk-078", static (removal, x) => Fault.If(removal[80].Is(1) && x.Record[59].Year is not null, 80, 59)),
        On.Removal("chk-119", static (removal, _) => Fault.If(removal.RemovedOn.Value > removal.RemovalEnteredOn.Value, 69, 70)),
        On.Removal("chk-120", static (removal, x) => Late(removal.RemovedOn.Value, removal.RemovalEnteredOn.Value, 70, x)),
        On.Removal("chk-125", static (removal, _) => removal.AnyGiven(72, 105) && !removal.AnyIs(1, 72, 105)
            ? Fault.At([.. Answers.Range(72, 105)])
            : Fault.None),
        On.Removal("chk-126", static (removal, _) => Both(removal, 72, 73)),
        On.Removal("chk-127", static (removal, x) => Fault.If(removal[98].Is(1) && Age(removal, x) < 18, 98, 5, 69)),
        On.Removal("chk-128", static (removal, x) => Fault.If(!removal[98].Is(1) && Age(removal, x) >= 18, 98, 5, 69)),
        On.Removal("chk-129", static (removal, _) => Both(removal, 103, 104)),
        On.Removal("chk-130", static (removal, x) =>
            Fault.If(removal[102].Is(1) && Age(removal, x) < x.Options.LowestCompulsorySchoolAge, 102, 5, 69)
            + Fault.If(removal[86].Is(1) && Age(removal, x) > 6, 86, 5, 69)
            + Fault.If(removal[87].Is(1) && Age(removal, x) > 6, 87, 5, 69)),
        On.Removal("chk-131", static (removal, _) => removal.Environment.In(5, 6) ? Fault.At([.. removal.Marked(74, 79)]).With(71) : Fault.None),
        On.Removal("chk-132", static (removal, _) => Fault.If(
            (removal[72].Is(1) || removal[73].Is(1)) && removal.FirstPlacement() is { IsMissingChild: false }, 72, 73, 120)),
    ];

    /// <summary>A fault where the entry came more than 30 days after the event, in the scope the options set.</summary>
    internal static Fault Late(DateOnly? happened, DateOnly? entered, int element, Scene x)
    {
        if (happened is not { } day || entered is not { } entry || entry <= DayCount.AddDays(day, DaysToEnter))
            return Fault.None;
        bool counts = !x.Options.TardyOnlyWhenEnteredInPeriod || x.Period is not { } period || period.Contains(entry);
        string late = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"entered {entry.DayNumber - day.DayNumber} days after");
        return counts ? new([element], late) : Fault.None;
    }

    private static Fault Both(AfcarsRemoval removal, int one, int other) => Fault.If(removal[one].Is(1) && removal[other].Is(1), one, other);

    private static int? Age(AfcarsRemoval removal, Scene x) => x.AgeOn(removal.RemovedOn.Value);
}
