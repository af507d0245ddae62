using Homeward.App.Seeding.Families;

namespace Homeward.App.Seeding;

/// <summary>
/// The 18 invented children of Keisha Lang, a case manager of Marlow County, as their records stand on the demonstration's day. What stands out on
/// that day is planted, and stands in the family's file; everything else owed to them was done and recorded.
/// </summary>
public static class DemoCaseload
{
    public static readonly DateOnly Day = new(2026, 10, 5);

    /// <summary>The law the agency works under.</summary>
    public const string Law = "us+demo";

    public static IReadOnlyList<DemoCase> Cases { get; } =
    [
        .. WhitlockReyes.Cases,
        Maya.Case,
        Devon.Case,
        Tyrell.Case,
        Ellie.Case,
        .. JonahAndRuth.Cases,
        Sofia.Case,
        Luca.Case,
        Imani.Case,
        Peter.Case,
        Grace.Case,
        Noor.Case,
        Caleb.Case,
        Anya.Case,
        Ben.Case,
    ];
}
