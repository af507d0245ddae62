using Homeward.App.Access;

namespace Homeward.App.Operations;

/// <summary>An act on what holds for the whole agency, in no child's case.</summary>
public abstract record AgencyOperation : Operation
{
    public override IReadOnlyList<Role> By => [Role.Administrator];
}
