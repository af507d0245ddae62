using Homeward.App.Access;

namespace Homeward.App.Tokens;

/// <summary>A token as somebody asks for it.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Scope">What it may be used for.</param>
/// <param name="Days">How long it serves.</param>
public sealed record TokenAsked(string? Name, TokenScope Scope, int? Days)
{
    private const int LongestName = 80;

    internal IReadOnlyList<Refusal> Refusals(Actor actor)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(Name)) refusals.Add(new Refusal("Say what the token is for.", nameof(Name)));
        else if (Name.Trim().Length > LongestName) refusals.Add(new Refusal($"Use at most {LongestName} characters for what it is for.", nameof(Name)));
        else if (Name.Any(char.IsControl)) refusals.Add(new Refusal("Use letters for what it is for, no control characters.", nameof(Name)));
        if (Scope is TokenScope.None) refusals.Add(new Refusal("Choose what it may be used for.", nameof(Scope)));
        if ((Scope & ~TokenScopes.Of(actor)) != TokenScope.None) refusals.Add(new Refusal("Your own role may not do this, so no token of yours may.", nameof(Scope)));
        if (Days is not (>= 1 and <= ApiToken.MostDays)) refusals.Add(new Refusal($"Choose from 1 to {ApiToken.MostDays} days.", nameof(Days)));
        return refusals;
    }
}
