using Homeward.App.Exchange.Afcars;
using Homeward.App.Facts;
using Homeward.App.Tests.Data;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Exchange;

/// <summary>Importing, as tests ask for it.</summary>
internal static class Imports
{
    public static readonly DateOnly Today = new(2023, 4, 1);

    public static Task<ImportReport> ImportAsync(this TestDatabase test, Stream file, DateOnly? today = null, string name = "file.xml") =>
        new ImportOperation(test.Database, UnitedStates.Rulebook, new DayClock(today ?? Today))
            .RunAsync(new ImportRequest(name, file, "tester"), TestContext.Current.CancellationToken);

    public static async Task<CaseHistory> HistoryAsync(this TestDatabase test, string number)
    {
        await using var db = test.Database.Open();
        var child = await db.Children.SingleAsync(known => known.AgencyNumber == number, TestContext.Current.CancellationToken);
        return (await new FactsLoader(db).LoadAsync(child.Id, TestContext.Current.CancellationToken))!;
    }

    /// <summary>How many rows each table holds.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountsAsync(this TestDatabase test)
    {
        await using var db = test.Database.Open();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Select(static type => type.GetTableName()).OfType<string>())
        {
#pragma warning disable EF1002 // Names of our own model.
            counts.Add(table, await db.Database.SqlQueryRaw<int>($"select cast(count(*) as integer) as \"Value\" from \"{table}\"").SingleAsync(TestContext.Current.CancellationToken));
#pragma warning restore EF1002
        }

        return counts;
    }
}
