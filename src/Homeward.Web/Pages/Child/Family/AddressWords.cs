using Homeward.App.Families;

namespace Homeward.Web.Pages.Child.Family;

/// <summary>An address in a line; of one that is kept apart, what is used in its place.</summary>
internal static class AddressWords
{
    public static string Of(Household household) => household.Confidential
        ? household.Street is { } substitute ? Text.Of($"address kept apart; use {substitute}") : Text.Of("address kept apart")
        : string.Join(", ", ((string?[])[household.Street, household.City, string.Join(' ', ((string?[])[household.State, household.PostalCode]).OfType<string>())]).Where(static part => !string.IsNullOrEmpty(part)));
}
