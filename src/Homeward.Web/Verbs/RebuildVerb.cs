using System.Globalization;
using Homeward.App;
using Homeward.App.Due;
using Homeward.App.Law;

namespace Homeward.Web.Verbs;

public static class RebuildVerb
{
    public static Verb Verb { get; } = new(
        "rebuild",
        "[--data DIR] [--postgres CONNECTION] [--today DATE]",
        "Forgets the lists that are worked out from the facts and works them out again.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, DataChoice.Known);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        return await DataChoice.With(options, static async (database, clock) =>
        {
            var children = await new DueSweep(database, await new AgencyLaw(database).ReadAsync(), clock).RebuildAsync();
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"What is owed to {children} children was worked out again for {clock.Today():d MMMM yyyy}."));
            return Exit.Done;
        });
    }
}
