using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;

namespace Homeward.Web.Papers;

public static class PaperServices
{
    public static void AddPapers(this IServiceCollection services, SiteOptions site)
    {
        services.AddSingleton(site.Papers);
        services.AddSingleton(_ => DocumentStore.Open(site.DataFolder, Keys.Certificate(site.KeysCertificate)));
        services.AddSingleton<PaperContent>();
        services.AddScoped<Receiving>();
        services.AddSingleton<PaperCleanUp>();
        services.AddHostedService(provider => new NightlyCleanUp(
            provider.GetRequiredService<PaperCleanUp>(), site.RealClock, provider.GetRequiredService<ILogger<NightlyCleanUp>>()));
        services.AddScoped<PaperFile>();
        services.AddSingleton(static provider => new PaperReader(provider.GetRequiredService<Database>(), provider.GetRequiredService<DocumentStore>(), PaperProgram.Reader().ReadAsync));
        services.AddHostedService(provider => new PaperReadingRound(
            provider.GetRequiredService<PaperReader>(), site.RealClock, provider.GetRequiredService<ILogger<PaperReadingRound>>()));
    }
}
