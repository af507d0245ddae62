using Homeward.App.Families;

namespace Homeward.Web.Pages.Child.Family;

/// <summary>An address in a line; one that is kept confidential is not shown.</summary>
internal static class AddressWords
{
    public static string Of(Household household) => household.Confidential
        ? "address kept confidential"
        : string.Join(", ", ((string?[])[household.Street, household.City, string.Join(' ', ((string?[])[household.State, household.PostalCode]).OfType<string>())]).Where(static part => !string.IsNullOrEmpty(part)));
}
