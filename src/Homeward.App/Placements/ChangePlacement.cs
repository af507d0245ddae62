using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Placements;

/// <summary>Children move from one placement to another on the same day.</summary>
public sealed record ChangePlacement : PlacementAct
{
    public override string Process => "placement.change";

    protected override void Leave(Change change, Guid child, CaseFacts facts)
    {
        if (Reason is null) change.Refuse("Say why the placement changes.", nameof(Reason));
        if (Open(facts) is not { } open) change.Refuse($"{WhenChecks.Called(facts)} is in no placement: record the placement.", nameof(Moving));
        else if (open.From > From) change.Refuse($"The placement before it began on {open.From}. Give a day that is not before it.", nameof(From));
        else change.Supersede(child, open, open with { To = From });
    }
}
