using Homeward.App.Tokens;

namespace Homeward.Web.Api;

/// <summary>One read of the API: from this both its route and its description are made.</summary>
/// <param name="Address">Under /api/v1.</param>
/// <param name="Scope">What the token must be for; null where any will do.</param>
/// <param name="Summary">What it answers.</param>
/// <param name="Handler">What answers it.</param>
/// <param name="Answer">The record it answers with; null where the form is described elsewhere.</param>
public sealed record ApiRoute(string Address, TokenScope? Scope, string Summary, Delegate Handler, Type? Answer)
{
    public IReadOnlyList<ApiQuestion> Questions { get; init; } = [];

    /// <summary>Where the form of the answer is described, and its name there.</summary>
    public (string Name, string Page)? Form { get; init; }

    /// <summary>What the answer is, where it is not JSON.</summary>
    public string? MediaType { get; init; }
}

/// <summary>What may stand after the question mark.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The JSON type of its value.</param>
/// <param name="Format">Its format; null where it has none.</param>
/// <param name="Words">What it asks for.</param>
public sealed record ApiQuestion(string Name, string Type, string? Format, string Words)
{
    public bool Required { get; init; }
}
