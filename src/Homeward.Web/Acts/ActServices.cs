using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Drafts;
using Homeward.App.Law;
using Homeward.App.Operations;
using Homeward.App.Papers;

namespace Homeward.Web.Acts;

public static class ActServices
{
    public static void AddActs(this IServiceCollection services)
    {
        services.AddSingleton<ReadLog>();
        services.AddScoped<CaseDoor>();
        services.AddScoped<DraftStore>();
        services.AddSingleton<DraftBinder>();
        services.AddScoped<Acting>();
        services.AddScoped(static provider => new OperationRunner(
            provider.GetRequiredService<HomewardDb>(), provider.GetRequiredService<AgencyLaw>().Book, provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<DocumentStore>().Words()));
    }
}
