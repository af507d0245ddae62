using Homeward.App.Alerts;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Papers;
using Homeward.App.Seeding;

namespace Homeward.Web.Infrastructure;

/// <summary>What a site does before it answers: the schema is of this version, the demonstration is there, the lists are of today, and the morning’s work is done.</summary>
public static class Preparation
{
    public static async Task PrepareAsync(this IServiceProvider services)
    {
        var database = services.GetRequiredService<Database>();
        var clock = services.GetRequiredService<TimeProvider>();
        services.GetRequiredService<DocumentStore>().Prepare();
        await database.MigrateAsync(TimeProvider.System);
        if (services.GetRequiredService<SiteOptions>().Demo) await new DemoSeeder(database, clock).SeedAsync();
        var law = await services.GetRequiredService<AgencyLaw>().ReadAsync();
        await new DueSweep(database, law, clock).RunAsync();
        if (clock.GetLocalNow().Hour >= MorningRound.Hour) await new Morning(database, law, clock).RunAsync();
    }
}
