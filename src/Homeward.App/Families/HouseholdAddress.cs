using Homeward.App.Operations;
using Homeward.App.Secrets;

namespace Homeward.App.Families;

/// <summary>An address as it was told.</summary>
public sealed record HouseholdAddress
{
    public string? Street { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? PostalCode { get; init; }

    /// <summary>Whose home it is; null where not answered.</summary>
    public HomeKind? Kind { get; init; }

    /// <summary>Kept from everybody who need not know it: a protected parent. A foster home's and a shelter's address is, unless this says that it need not be.</summary>
    public bool? Confidential { get; init; }

    /// <summary>The address to use in its place, as an address confidentiality program gives it.</summary>
    public string? Substitute { get; init; }

    internal bool IsConfidential => Confidential ?? Kind is HomeKind.FosterHome or HomeKind.Shelter;

    internal bool SaysNothing => (Street ?? City ?? State ?? PostalCode) is null;

    internal Household Add(Change change, Guid child, string source)
    {
        var apart = IsConfidential;
        var household = new Household
        {
            Id = Guid.CreateVersion7(), ChildId = child, Street = apart ? Substitute : Street, City = apart ? null : City, State = apart ? null : State, PostalCode = apart ? null : PostalCode,
            Confidential = apart, RecordedAt = change.Now, RecordedBy = change.By, Source = source,
        };
        change.AddRow(household, $"{nameof(Household)}:{household.Id:N}");
        if (apart) KeptApart.Add(change, child, ApartKind.Address, string.Join(", ", ((string?[])[Street, City, State, PostalCode]).OfType<string>()), household.Id);
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
