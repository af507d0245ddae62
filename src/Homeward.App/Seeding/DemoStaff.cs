namespace Homeward.App.Seeding;

/// <summary>Somebody of the demonstration's county; invented.</summary>
public sealed record DemoWorker(Guid Id, string Name);

/// <summary>The unit the demonstration shows: a supervisor and two of his case managers.</summary>
public static class DemoStaff
{
    public static DemoWorker Omar { get; } = new(new Guid("d3300000-0000-8000-8000-000000000001"), "Omar Bell");

    public static DemoWorker Keisha { get; } = new(new Guid("d3300000-0000-8000-8000-000000000002"), "Keisha Lang");

    public static DemoWorker Priya { get; } = new(new Guid("d3300000-0000-8000-8000-000000000003"), "Priya Nair");
}
