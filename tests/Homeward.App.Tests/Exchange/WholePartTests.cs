using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Tests.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace Homeward.App.Tests.Exchange;

public sealed class WholePartTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Of_every_table_it_is_decided_what_leaves_with_a_part_of_the_record(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        await using var db = test.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var tables = await WholeTable.AllAsync(db, transaction.GetDbTransaction(), TestContext.Current.CancellationToken);
        Assert.Empty(tables.Where(static table => !WholePart.Decides(table)).Select(static table => table.Name));
    }
}
