namespace Homeward.Web.Infrastructure;

/// <summary>A child is a name. Where no source gave one, the page says so and names the federal record, so that the child can be told from others.</summary>
public static class Names
{
    public static string OfChild(string? name, string? agencyNumber) => name ?? Text.Of($"Name not collected ({agencyNumber ?? Text.Of("no record number")})");
}
