using Homeward.App.Exchange.CaseFile;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Visits;

/// <summary>How often a child is to see a parent or a sibling, by an order or the case plan, from a day on.</summary>
public sealed record SetFamilyTime : ChildAct
{
    public override string Process => "family-time.set";

    /// <summary>The parent or sibling.</summary>
    public required Guid Person { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>At most this many days from one visit to the next; null when no number is set.</summary>
    public int? EveryDays { get; init; }

    /// <summary>A court limited visits so that none take place.</summary>
    public bool SuspendedByCourt { get; init; }

    /// <summary>Where, with whom, who brings the child, who supervises.</summary>
    [LongText]
    public string? Note { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        if (EveryDays is < 1 or > CaseFileFormat.LargestCount)
            change.Refuse($"The days between visits are a number from 1 to {CaseFileFormat.LargestCount}.", nameof(EveryDays));
        if (facts.People.All(known => known.PersonId != Person))
            change.Refuse($"The parent or sibling is not among the people of {WhenChecks.Called(facts)}. Add the person first.", nameof(Person));
        var plan = new FamilyTimePlan
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            PersonId = Person,
            From = From,
            To = To,
            EveryDays = EveryDays,
            SuspendedByCourt = SuspendedByCourt,
        };
        change.Add(child, plan);
        change.Write(child, NoteKind.FamilyTime, Note, plan.Id);
    }
}
