using Homeward.App.Operations;

namespace Homeward.App.Families;

/// <summary>An address as it was told.</summary>
public sealed record HouseholdAddress
{
    public string? Street { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? PostalCode { get; init; }

    /// <summary>Kept from everybody who need not know it: a shelter, a protected parent.</summary>
    public bool Confidential { get; init; }

    internal bool SaysNothing => (Street ?? City ?? State ?? PostalCode) is null;

    internal Household Add(Change change, Guid child, string source)
    {
        var household = new Household
        {
            Id = Guid.CreateVersion7(), ChildId = child, Street = Street, City = City, State = State, PostalCode = PostalCode, Confidential = Confidential,
            RecordedAt = change.Now, RecordedBy = change.By, Source = source,
        };
        change.AddRow(household, $"{nameof(Household)}:{household.Id:N}");
        return household;
    }

    internal static void Stay(Change change, Household household, Guid person, DateOnly? from, DateOnly? to)
    {
        var stay = new HouseholdStay
        {
            Id = Guid.CreateVersion7(), ChildId = household.ChildId, HouseholdId = household.Id, PersonId = person, From = from, To = to,
            RecordedAt = change.Now, RecordedBy = change.By, Source = household.Source,
        };
        change.AddRow(stay, $"{nameof(HouseholdStay)}:{stay.Id:N}");
    }
}
