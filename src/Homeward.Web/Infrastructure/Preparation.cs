using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Papers;
using Homeward.App.Seeding;

namespace Homeward.Web.Infrastructure;

/// <summary>What a site does before it answers: the schema is of this version, the demonstration is there, and the lists are of today.</summary>
public static class Preparation
{
    public static async Task PrepareAsync(this IServiceProvider services)
    {
        var database = services.GetRequiredService<Database>();
        var clock = services.GetRequiredService<TimeProvider>();
        services.GetRequiredService<DocumentStore>().Prepare();
        await database.MigrateAsync(TimeProvider.System);
        if (services.GetRequiredService<SiteOptions>().Demo) await new DemoSeeder(database, clock).SeedAsync();
        await new DueSweep(database, await services.GetRequiredService<AgencyLaw>().ReadAsync(), clock).RunAsync();
    }
}
