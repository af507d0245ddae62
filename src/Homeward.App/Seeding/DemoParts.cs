using Homeward.App.Workers;

namespace Homeward.App.Seeding;

/// <summary>Who has which part in a child's case: Keisha Lang the responsibility, the attorney beside her, and whoever cares for the child.</summary>
internal static class DemoParts
{
    private static readonly string[] WithCarol = ["Jonah", "Ruth", "Noor"];
    private static readonly string[] OfHarborLight = [.. WithCarol, "Tyrell", "Luca"];

    public static IEnumerable<Assignment> Of(DemoCase demo)
    {
        yield return Part(DemoStaff.Keisha, demo, AssignmentPart.Responsible);
        yield return Part(DemoStaff.Lena, demo, AssignmentPart.Supporting);
        if (Is(demo, OfHarborLight)) yield return Part(DemoStaff.Sam, demo, AssignmentPart.Supporting);
        if (Is(demo, WithCarol)) yield return Part(DemoStaff.Carol, demo, AssignmentPart.Supporting);
    }

    private static Assignment Part(DemoWorker worker, DemoCase demo, AssignmentPart part) =>
        new() { WorkerId = worker.Id, ChildId = demo.Id, From = demo.AssignedOn, Part = part };

    private static bool Is(DemoCase demo, string[] firstNames) => firstNames.Contains(demo.Name.Split(' ')[0], StringComparer.Ordinal);
}
