using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Facilities;

/// <summary>A child comes out of a facility.</summary>
public sealed record EndFacilityStay : ChildAct
{
    public override string Process => "facility-stay.end";

    public required DateOnly To { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(To, nameof(To), Said.Of("The end of a facility stay"));
        if (facts.FacilityStays.LastOrDefault(static stay => stay.To is null) is not { } stay)
        {
            change.Refuse($"{WhenChecks.Called(facts)} is in no facility.", nameof(Children));
            return;
        }

        var ended = change.Supersede(child, stay, stay with { To = To, Source = KnownFrom });
        change.Write(child, NoteKind.Placement, Note, ended);
    }
}
