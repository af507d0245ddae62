using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Access;

public sealed class ReadLogTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Many_who_look_at_once_are_each_written_down_before_they_are_answered(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        using var log = new ReadLog(work.Database);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(at => Task.Run(
            async () =>
            {
                await log.WriteAsync([Read(work, $"/{at}")], Stop);
                await using var db = work.Database.Open();
                Assert.Equal(1, await db.CaseReads.CountAsync(read => read.Page == $"/{at}", Stop));
            },
            Stop)));
        Assert.Equal(40, (await work.RowsAsync<CaseRead>()).Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Read_that_cannot_be_written_down_is_not_answered_and_the_next_is(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        using var log = new ReadLog(work.Database);
        await Assert.ThrowsAsync<DbUpdateException>(() => log.WriteAsync([Read(work, "/lost") with { From = null! }], Stop));
        await log.WriteAsync([Read(work, "/kept")], Stop);
        Assert.Equal("/kept", Assert.Single(await work.RowsAsync<CaseRead>()).Page);
    }

    private static CaseRead Read(Casework work, string page) =>
        new() { At = Cases.Then, WorkerId = Office.Keisha, ChildId = work.Ana, Page = page, Right = CaseRight.Assignment, From = "test" };
}
