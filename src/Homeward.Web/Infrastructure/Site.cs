using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Homeward.App.Accounts;
using Homeward.App.Alerts;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.Web.Acts;
using Homeward.Web.Api;
using Homeward.Web.Calendars;
using Homeward.Web.Papers;
using Homeward.Web.SignIn;
using Homeward.Web.SignIn.Provider;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.WebEncoders;

namespace Homeward.Web.Infrastructure;

/// <summary>Puts the site together; serve, tests and the benchmark start the same one.</summary>
public static class Site
{
    public static WebApplication Build(SiteOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        PrivateFiles.CreateFolder(options.DataFolder);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        // Run from a build, the static files are still in the source tree; a published site has them beside it.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        AddQuietLogging(builder.Logging);
        AddServices(builder.Services, options);
        configure?.Invoke(builder);

        var site = builder.Build();
        UsePipeline(site, options);
        return site;
    }

    private static void AddQuietLogging(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        // Without colour: what is printed goes through TerminalWriter, which lets no steering character pass.
        logging.AddSimpleConsole(static console => (console.SingleLine, console.ColorBehavior) = (true, LoggerColorBehavior.Disabled));
        logging.Services.Configure<ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        // ErrorReference writes the one entry for an unhandled error; the keys' folder is readable by its owner only.
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // It warns of the no-store header that every page has already.
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
    }

    private static void AddServices(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Clock);
        services.AddSingleton<Assets>();
        services.AddSingleton(static provider => Database.Choose(provider.GetRequiredService<SiteOptions>().DataFolder));
        services.AddScoped(static provider => provider.GetRequiredService<Database>().Open());
        services.AddSingleton<AgencyLaw>();
        services.AddActs();
        services.AddPapers(options);
        services.AddHostedService(static provider => new NightlySweep(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<AgencyLaw>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<NightlySweep>>()));
        services.AddHostedService(static provider => new MorningRound(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<AgencyLaw>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<MorningRound>>()));
        services.AddHostedService(provider => new DailyHead(
            provider.GetRequiredService<Database>(), LedgerHeads.Of(options.DataFolder), options.RealClock, provider.GetRequiredService<ILogger<DailyHead>>()));
        // The demonstration's accounts are opened by a button, and its visitors come when they come.
        if (!options.Demo)
        {
            services.AddHostedService(provider => new UnusedRound(
                provider.GetRequiredService<Database>(), options.UnusedDays, options.Provider is not null, options.RealClock, provider.GetRequiredService<ILogger<UnusedRound>>()));
        }

        services.AddRazorPages().AddMvcOptions(static mvc =>
        {
            mvc.Filters.Add<OnlyHandled>();
            mvc.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor(
                static (typed, _) => Text.Of($"“{typed}” is no answer to this question. Give another, or leave it open."));
        });
        services.Configure<CookieTempDataProviderOptions>(status => status.Cookie.Name = StatusMessage.Cookie);
        services.AddExceptionHandler<ErrorReference>();
        services.AddStaticCompression();
        services.AddKeys(options);
        services.AddSignIn(options);
        services.AddApi();
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<HostFilteringOptions>(hosts =>
            hosts.AllowedHosts = options.HttpsHost is { } host ? [host] : ["localhost", "127.0.0.1"]);
        services.Configure<ForwardedHeadersOptions>(headers =>
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    private static void UsePipeline(WebApplication site, SiteOptions options)
    {
        if (options.HttpsHost is not null) site.UseForwardedHeaders();
        site.UseSecurityHeaders(options);
        site.UseLanguages(options);
        site.UseExceptionHandler("/error/500");
        site.UseStatusCodePagesWithReExecute("/error/{0}");
        site.UseApiErrors();
        site.UseCachedStaticFiles();
        site.UseRouting();
        site.UseAuthentication();
        site.UseAuthorization();
        site.UseRateLimiter();
        site.MapGet("/", static (CurrentActor current) => Results.LocalRedirect(Home.Of(current.Actor.Role)));
        site.MapRazorPages();
        site.MapPasskeyQuestions();
        site.MapProvider(options);
        site.MapSignOut();
        site.MapLanguageChoice();
        site.MapDrafts();
        site.MapApi();
        site.MapPapers();
        site.MapCalendar();
        site.MapGet("/hello", static () => Results.Empty).AllowAnonymous();
    }
}
