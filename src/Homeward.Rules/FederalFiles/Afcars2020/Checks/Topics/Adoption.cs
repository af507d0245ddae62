using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Topics;

/// <summary>Adoptive parents and guardians, asked when the child left to adoption or guardianship.</summary>
internal static class Adoption
{
    public static IReadOnlyList<BoundCheck> All { get; } =
    [
        On.Removal("chk-064", static (removal, _) => removal.NotPermitted(157, 185) + removal.NotADay(162) + removal.NotADay(173)),
        On.Removal("chk-142", static (removal, x) => removal.EndedInAdoptionOrGuardianship
            ? removal.MissingFrom(157, 162) + (x.IsState ? removal.Missing(163) : Fault.None) + removal.MissingFrom(164, 172) + removal.MissingFrom(184, 186)
            : removal.Given(157, 186).With(155)),
        On.Removal("chk-148", static (removal, x) => removal[157].In(1, 2)
            ? removal.Missing(173) + (x.IsState ? removal.Missing(174) : Fault.None) + removal.MissingFrom(175, 183)
            : removal[157].In(3, 4, 5) ? removal.Given(173, 183).With(157)
            : Fault.None),
        On.Removal("chk-149", static (removal, _) => removal.AnyGiven(158, 161)
            && (!removal.AnyIs(1, 158, 161) || (removal[158].Is(1) && removal[160].Is(1)))
            ? Fault.At([.. Answers.Range(158, 161)])
            : Fault.None),
        On.Removal("chk-150", static (removal, _) => Fault.If(removal[161].Is(1) && !WasFosterParent(removal), 161, 125)),
        On.Removal("chk-151", static (removal, _) => TooYoung(removal, 162) + TooYoung(removal, 173)),
        On.Removal("chk-152", static (removal, _) => removal.RaceOf(164, 170) + removal.RaceOf(175, 181)),
        On.Removal("chk-153", static (removal, x) => Siblings(removal, x)),
    ];

    // The file does not name people; a foster parent with the year of birth of a new parent is taken to be the same person.
    private static bool WasFosterParent(AfcarsRemoval removal)
    {
        int?[] years = [removal[162].Date.Value?.Year, removal[173].Date.Value?.Year];
        return removal.LivingArrangements.Any(placement => placement.IsFosterFamilyHome.Is(1)
            && ((placement[125].Year is null && placement[136].Year is null) || years.Contains(placement[125].Year ?? 0) || years.Contains(placement[136].Year ?? 0)));
    }

    private static Fault TooYoung(AfcarsRemoval removal, int element) => Fault.If(
        removal[element].Date.Value is { } born && removal.ExitedOn.Value is { } exited && Time.DayCount.AgeOn(born, exited) < 18, element, 153);

    private static Fault Siblings(AfcarsRemoval removal, Scene x)
    {
        AfcarsValue inHome = removal[186];
        if (inHome.IsMissing || x.Record[56].Code is not { } siblings)
            return Fault.None;
        bool notApplicable = x.Options.NoSiblingsCode is { } code ? inHome.Is(code) : !inHome.Is(0);
        return Fault.If(siblings == 0 ? !notApplicable : inHome.Code > siblings, 186, 56);
    }
}
