using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Facilities;

/// <summary>A child in care goes to a hospital, to detention or to another facility; the placement is left as it is.</summary>
public sealed record StartFacilityStay : ChildAct
{
    public override string Process => "facility-stay.start";

    public required FacilityKind Kind { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Whether the order that removed the child is still in effect; null when not answered.</summary>
    public bool? RemovalOrderInEffect { get; init; }

    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        change.NotAfterToday(From, nameof(From), Said.Of("A facility stay"));
        change.InCare(facts, From, nameof(From));
        if (facts.FacilityStays.Any(static stay => stay.To is null))
            change.Refuse($"{WhenChecks.Called(facts)} is in a facility already: end that stay first.", nameof(From));
        var stay = new FacilityStay
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            Kind = Kind,
            From = From,
            RemovalOrderInEffect = RemovalOrderInEffect,
        };
        change.Add(child, stay);
        change.Write(child, NoteKind.Placement, Note, stay.Id);
    }
}
