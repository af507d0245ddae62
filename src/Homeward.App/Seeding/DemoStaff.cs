using Homeward.App.Access;

namespace Homeward.App.Seeding;

/// <summary>Somebody who has a part in the demonstration; invented.</summary>
public sealed record DemoWorker(Guid Id, string Name, Role Role, Guid Agency, Guid? Supervisor = null)
{
    public string UserName => Name.Replace(' ', '.');
}

/// <summary>The unit the demonstration shows, the contract agency beside it, and those who look over its shoulder.</summary>
public static class DemoStaff
{
    public static (Guid Id, string Name) Marlow { get; } = (new("d3300000-0000-8000-8000-0000000000a1"), "Marlow County Children’s Services");

    public static (Guid Id, string Name) HarborLight { get; } = (new("d3300000-0000-8000-8000-0000000000a2"), "Harbor Light Families");

    public static IReadOnlyList<(Guid Id, string Name)> Agencies { get; } = [Marlow, HarborLight];

    public static DemoWorker Omar { get; } = new(Id(1), "Omar Bell", Role.Supervisor, Marlow.Id);

    public static DemoWorker Keisha { get; } = new(Id(2), "Keisha Lang", Role.CaseManager, Marlow.Id, Omar.Id);

    public static DemoWorker Priya { get; } = new(Id(3), "Priya Nair", Role.CaseManager, Marlow.Id, Omar.Id);

    public static DemoWorker Dana { get; } = new(Id(4), "Dana Ortiz", Role.CaseManager, Marlow.Id, Omar.Id);

    public static DemoWorker Lena { get; } = new(Id(5), "Lena Cho", Role.CourtLiaison, Marlow.Id);

    public static DemoWorker Sam { get; } = new(Id(6), "Sam Whitaker", Role.CaseManager, HarborLight.Id);

    public static DemoWorker Carol { get; } = new(Id(7), "Carol Amadi", Role.FosterParent, HarborLight.Id);

    public static DemoWorker Auditor { get; } = new(Id(8), "Ines Varga", Role.Auditor, Marlow.Id);

    public static DemoWorker Administrator { get; } = new(Id(9), "Alex Moreno", Role.Administrator, Marlow.Id);

    /// <summary>In the order they are offered to a visitor.</summary>
    public static IReadOnlyList<DemoWorker> Everybody { get; } = [Keisha, Omar, Priya, Dana, Lena, Sam, Carol, Auditor, Administrator];

    private static Guid Id(int number) => new($"d3300000-0000-8000-8000-00000000000{number}");
}
