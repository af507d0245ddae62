using Homeward.App.Operations;

namespace Homeward.App.Families;

/// <summary>People of a child's case live at an address, from a day on where it is known. Where they lived before ends the same day.</summary>
public sealed record RecordHousehold : Operation
{
    public override string Process => "household.record";

    public required HouseholdAddress Address { get; init; }

    /// <summary>Who lives there: people of the case, the child by its own id.</summary>
    public required IReadOnlyList<Guid> People { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (ChildIds is not [var child])
        {
            change.Refuse("Say in whose case it is written down: one child.", nameof(Children));
            return;
        }

        if (Address.SaysNothing) change.Refuse("Give the address, as far as it is known.", nameof(Address));
        if (People.Count == 0) change.Refuse("Say who lives there.", nameof(People));
        if (To < From) change.Refuse("It ends before it begins. Correct one of the two days.", nameof(To));
        var known = change.FactsOf(child).People.Select(static person => person.PersonId).Append(child).ToHashSet();
        if (!People.All(known.Contains)) change.Refuse("Somebody is not among the people of the case. Add the person first.", nameof(People));
        var household = Address.Add(change, child, KnownFrom);
        var stays = await FamilyQuery.StaysAsync(change.Db, child, stop);
        foreach (var person in People.Distinct())
        {
            if (From is not null && stays.LastOrDefault(stay => stay.PersonId == person && stay.To is null && (stay.From is null || stay.From <= From)) is { } before)
                End(change, before, From.Value);
            HouseholdAddress.Stay(change, household, person, From, To);
        }

        change.Subject = household.Id;
    }

    private void End(Change change, HouseholdStay before, DateOnly on)
    {
        var ended = before with
        {
            Id = Guid.CreateVersion7(),
            To = on,
            RecordedAt = change.Now,
            RecordedBy = change.By,
            Source = KnownFrom,
            Supersedes = before.Id,
        };
        change.AddRow(ended, $"{nameof(HouseholdStay)}:{ended.Id:N}");
    }
}
