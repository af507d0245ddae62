using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Due;

public sealed class TodayQueryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task The_few_lines_of_a_page_are_read_as_they_are_among_all(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        foreach (var name in (string[])["Ben", "Cora", "Dee"]) await work.WithAsync([.. Cases.InCare(Guid.NewGuid(), name)]);
        await using var db = work.Database.Open();
        var lines = (await TodayQuery.FindAsync(db, await work.Office.ActorAsync(Office.Keisha), Office.Keisha, Cases.Today, Stop)).Lines;
        var all = await TodayQuery.ReadAsync(db, lines, Stop);
        Assert.True(lines.Count > TodayList.AboveTheFold, "There are too few lines to tell the two ways of reading apart.");
        Assert.Equal(lines, all.Select(static item => item.Place));
        for (var few = 0; few <= TodayList.AboveTheFold; few++)
        {
            Assert.Equal(all.Take(few), await TodayQuery.ReadAsync(db, [.. lines.Take(few)], Stop));
            Assert.Equal(all.TakeLast(few), await TodayQuery.ReadAsync(db, [.. lines.TakeLast(few)], Stop));
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_line_that_is_gone_is_left_out_of_the_few(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await work.WithAsync([.. Cases.InCare(Guid.NewGuid(), "Ben")]);
        await using var db = work.Database.Open();
        var line = (await TodayQuery.FindAsync(db, await work.Office.ActorAsync(Office.Keisha), Office.Keisha, Cases.Today, Stop)).Lines[0];
        var item = Assert.Single(await TodayQuery.ReadAsync(db, [line, line with { Number = 9_999 }, line with { DueOn = line.DueOn.AddDays(1) }], Stop));
        Assert.Equal(line, item.Place);
    }
}
