using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Placements;

/// <summary>Children in care who are in no placement come to one.</summary>
public sealed record PlaceChild : PlacementAct
{
    public override string Process => "placement.record";

    protected override void Leave(Change change, Guid child, CaseFacts facts)
    {
        if (Open(facts) is not null) change.Refuse($"{WhenChecks.Called(facts)} is in a placement: record a change of placement.", nameof(Moving));
    }
}
