using System.Threading.RateLimiting;
using Homeward.App.Accounts;
using Homeward.App.Papers;
using Homeward.Web.Papers;
using Homeward.Web.SignIn;
using Homeward.Web.SignIn.Provider;

namespace Homeward.Web.Infrastructure;

/// <summary>What a site needs to know before it starts.</summary>
public sealed record SiteOptions
{
    public required string DataFolder { get; init; }

    /// <summary>Zero takes any free port.</summary>
    public int Port { get; init; }

    public bool Demo { get; init; }

    /// <summary>The day the pages live in: the demo's stands at a chosen day.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The clock of sessions and throttling, which no demo may move.</summary>
    public TimeProvider RealClock { get; init; } = TimeProvider.System;

    /// <summary>The public name, where a proxy on this machine ends TLS; null where people come by plain http on loopback.</summary>
    public string? HttpsHost { get; init; }

    /// <summary>A PKCS #12 file with the certificate the site's keys are encrypted with before they are stored; its password is in the environment.</summary>
    public string? KeysCertificate { get; init; } = Environment.GetEnvironmentVariable(Keys.CertificateVariable);

    /// <summary>How much may be sent as papers.</summary>
    public DocumentLimits Papers { get; init; } = PaperSettings.FromEnvironment();

    /// <summary>How fast a token may ask the API, on each node: so many requests at once, then so many a second.</summary>
    public TokenBucketRateLimiterOptions ApiPace { get; init; } = new() { TokenLimit = 300, TokensPerPeriod = 10, ReplenishmentPeriod = TimeSpan.FromSeconds(1) };

    /// <summary>For how long an account may stay unused.</summary>
    public UnusedDays UnusedDays { get; init; } = AccountSettings.FromEnvironment();

    /// <summary>The languages the pages are offered in.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.English, Language.Spanish];

    /// <summary>The agency's identity provider; null where people sign in here.</summary>
    public ProviderOptions? Provider { get; init; }
}
