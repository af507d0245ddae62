using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Tokens;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn.Provider;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace Homeward.Web.SignIn;

public static class SignInServices
{
    /// <summary>Signed in or nothing: a page without a rule of its own is closed.</summary>
    public static void AddSignIn(this IServiceCollection services, SiteOptions site)
    {
        services.AddSingleton<FirstStart>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<AppSecrets>();
        services.AddSingleton<Steps>();
        services.AddSingleton(new Throttle(site.RealClock));
        services.AddScoped<CurrentActor>();
        services.AddScoped<Demonstration>();
        services.AddPasskeys(site);
        services.AddScoped(static provider => new SignIns(provider.GetRequiredService<HomewardDb>(), provider.GetRequiredService<SiteOptions>().RealClock));
        services.AddScoped(static provider => new SetUp(provider.GetRequiredService<HomewardDb>(), provider.GetRequiredService<SiteOptions>().RealClock));
        services.AddScoped(static provider => new OwnMeans(provider.GetRequiredService<HomewardDb>(), provider.GetRequiredService<SiteOptions>().RealClock));
        services.AddScoped(static provider => new ApiTokens(provider.GetRequiredService<HomewardDb>(), provider.GetRequiredService<SiteOptions>().RealClock));
        services.AddScoped(static provider => new Proofs(
            provider.GetRequiredService<HomewardDb>(),
            provider.GetRequiredService<Passwords>(),
            provider.GetRequiredService<AppSecrets>(),
            provider.GetRequiredService<SiteOptions>().RealClock));
        services.AddAuthentication(SessionHandler.Session).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Session, null);
        services.AddProvider(site);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = $"{SessionCookie.Prefix(site)}-form";
            form.Cookie.Path = "/";
            form.Cookie.SameSite = SameSiteMode.Strict;
            form.Cookie.SecurePolicy = site.HttpsHost is null ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            form.FormFieldName = "form";
            form.SuppressXFrameOptionsHeader = true;
        });
    }
}
