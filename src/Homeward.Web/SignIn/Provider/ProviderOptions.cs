namespace Homeward.Web.SignIn.Provider;

/// <summary>The agency's identity provider (OpenID Connect), by configuration.</summary>
public sealed record ProviderOptions
{
    /// <summary>Its issuer, under which it also says how it is asked.</summary>
    public required string Authority { get; init; }

    public required string ClientId { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>What the button says.</summary>
    public string Name { get; init; } = "the agency’s sign-in";

    /// <summary>The words in <c>acr</c> or <c>amr</c> that mean two factors; where there are some, a sign-in without any of them is refused.</summary>
    public IReadOnlyList<string> TwoFactors { get; init; } = [];

    /// <summary>Wraps the way to the provider; for tests.</summary>
    public Func<HttpMessageHandler, HttpMessageHandler>? Backchannel { get; init; }

    /// <summary>From the environment; null where no provider is named.</summary>
    public static ProviderOptions? FromEnvironment()
    {
        if (Read("AUTHORITY") is not { } authority) return null;
        return new ProviderOptions
        {
            Authority = authority,
            ClientId = Read("CLIENT_ID") ?? throw new InvalidOperationException("HOMEWARD_OIDC_AUTHORITY is set; HOMEWARD_OIDC_CLIENT_ID must be too."),
            ClientSecret = Read("CLIENT_SECRET"),
            Name = Read("NAME") ?? "the agency’s sign-in",
            TwoFactors = Read("TWO_FACTORS")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
        };
    }

    private static string? Read(string name) => Environment.GetEnvironmentVariable("HOMEWARD_OIDC_" + name) is { Length: > 0 } value ? value : null;
}
