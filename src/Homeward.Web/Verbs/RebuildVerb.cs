using System.Globalization;
using Homeward.App;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Papers.Reading;
using Homeward.App.Search;
using Homeward.Web.Papers;

namespace Homeward.Web.Verbs;

public static class RebuildVerb
{
    public static Verb Verb { get; } = new(
        "rebuild",
        "[--data DIR] [--postgres CONNECTION] [--today DATE]",
        "Forgets the lists that are worked out from the facts, and the index of the search, and makes them again.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(args, DataChoice.Known);
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        return await DataChoice.WithPapers(options, static async (database, papers, clock) =>
        {
            var children = await new DueSweep(database, await new AgencyLaw(database).ReadAsync(), clock).RebuildAsync();
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"What is owed to {children} children was worked out again for {clock.Today():d MMMM yyyy}."));
            await new SearchRebuild(database).RunAsync();
            var reader = new PaperReader(database, papers, PaperProgram.Reader().ReadAsync);
            var read = await reader.RunAsync();
            await Console.Out.WriteLineAsync(FormattableString.Invariant($"The index of the search was filled again, with the text of {read} papers."));
            if (!reader.LeftSome) return Exit.Done;
            await Console.Error.WriteLineAsync("The disk did not give the files of some papers; the site tries them again while it runs.");
            return Exit.Failed;
        });
    }
}
