using Homeward.Rules.Facts;

namespace Homeward.App.Seeding;

/// <summary>One invented child of the demonstration, and everything on record about the child.</summary>
/// <param name="Id">The same in every demonstration.</param>
/// <param name="Name">Invented.</param>
/// <param name="AssignedOn">The day the child became Keisha Lang's.</param>
/// <param name="Facts">Every fact.</param>
public sealed record DemoCase(Guid Id, string Name, DateOnly AssignedOn, IReadOnlyList<Fact> Facts)
{
    public CaseHistory History => new(Facts);
}
