namespace Homeward.App.Seeding.Synthetic;

internal enum SyntheticSetting
{
    FosterHome,
    Relative,
    Institution,
    TrialHomeVisit,
    PreAdoptive,
    GroupHome,
    IndependentLiving,
    Runaway,
}

internal enum SyntheticGoal
{
    Reunify = 1,
    Relative = 2,
    Adoption = 3,
    Guardianship = 4,
    PlannedArrangement = 5,
}

internal enum SyntheticRace
{
    White,
    Black,
    Hispanic,
    TwoOrMore,
    AmericanIndian,
    Asian,
    PacificIslander,
    Unknown,
}

/// <summary>A span of months, both ends inside.</summary>
internal readonly record struct Months(int Least, int Most);

/// <summary>The national shares of federal fiscal year 2021 (AFCARS report 29, 51 jurisdictions), in percent; placements from NSCAW 2013.</summary>
internal static class NationalShares
{
    /// <summary>Of the children a half-year's file holds, those who left: 214,419 exits a year beside 388,963 in care.</summary>
    public const double Left = 0.216;

    public static readonly (SyntheticSetting, double)[] Setting =
    [
        (SyntheticSetting.FosterHome, 44.4), (SyntheticSetting.Relative, 34.6), (SyntheticSetting.Institution, 5.0), (SyntheticSetting.TrialHomeVisit, 4.5),
        (SyntheticSetting.PreAdoptive, 4.2), (SyntheticSetting.GroupHome, 4.0), (SyntheticSetting.IndependentLiving, 2.2), (SyntheticSetting.Runaway, 1.1),
    ];

    /// <summary>
    /// Emancipation and long-term foster care are today's planned arrangement. The 5.5 in a hundred without a goal are left out: the federal code for "not
    /// established" was not read, and no plan at all is an error of the file.
    /// </summary>
    public static readonly (SyntheticGoal, double)[] Goal =
    [
        (SyntheticGoal.Reunify, 52.7), (SyntheticGoal.Adoption, 27.7), (SyntheticGoal.PlannedArrangement, 6.4),
        (SyntheticGoal.Guardianship, 4.1), (SyntheticGoal.Relative, 3.5),
    ];

    /// <summary>By the federal code: reunified, relative, adoption, emancipation, guardianship, runaway, death, transfer.</summary>
    public static readonly (int, double)[] ExitReason = [(1, 46.8), (3, 25.1), (5, 11.8), (4, 9.0), (2, 5.8), (8, 1.1), (6, 0.3), (7, 0.2)];

    public static readonly (Months, double)[] MonthsInCare = Spans([4.4, 19.2, 18.7, 13.6, 11.6, 9.0, 5.9, 11.6, 5.9]);

    public static readonly (Months, double)[] MonthsAtExit = Spans([6.8, 12.1, 16.2, 16.6, 14.1, 10.2, 7.2, 12.3, 4.6]);

    public static readonly (Months, double)[] AgeInCare = Ages([7.4, 34.1, 22.3, 27.3, 5.3, 3.7]);

    public static readonly (Months, double)[] AgeAtExit = Ages([3.9, 36.9, 23.4, 23.5, 3.9, 8.4]);

    public static readonly (SyntheticRace, double)[] Race =
    [
        (SyntheticRace.White, 43.3), (SyntheticRace.Black, 22.3), (SyntheticRace.Hispanic, 21.5), (SyntheticRace.TwoOrMore, 7.9),
        (SyntheticRace.AmericanIndian, 2.4), (SyntheticRace.Asian, 0.5), (SyntheticRace.PacificIslander, 0.3), (SyntheticRace.Unknown, 1.8),
    ];

    public static readonly (bool, double)[] Male = [(true, 51.1), (false, 48.9)];

    public static readonly (int, double)[] Placements = [(1, 72.6), (2, 18.9), (3, 8.5)];

    /// <summary>By the federal element, of those that have one of their own there; several may apply to one child.</summary>
    public static readonly (int Element, double Share)[] Circumstances =
    [
        (77, 62.9), (83, 35.8), (74, 12.5), (96, 9.4), (91, 7.4), (93, 5.9), (82, 5.8), (80, 4.7), (75, 4.0), (85, 2.2), (92, 1.2), (97, 0.9), (84, 0.3),
    ];

    private static (Months, double)[] Spans(double[] weights) =>
        [.. new[] { new Months(0, 0), new(1, 5), new(6, 11), new(12, 17), new(18, 23), new(24, 29), new(30, 35), new(36, 59), new(60, 84) }.Zip(weights)];

    private static (Months, double)[] Ages(double[] weights) =>
        [.. new[] { new Months(1, 11), new(12, 71), new(72, 131), new(132, 203), new(204, 215), new(216, 250) }.Zip(weights)];
}
