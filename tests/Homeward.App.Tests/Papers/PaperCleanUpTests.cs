using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.App.Tests.Data;

namespace Homeward.App.Tests.Papers;

public sealed class PaperCleanUpTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task What_was_sent_and_became_no_paper_is_gone_after_a_day_and_no_paper_ever(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var paper = await room.AttachAsync("a.txt", TestFiles.Text("kept"));
        var (left, _) = await room.SendAsync("b.txt", TestFiles.Text("left"));
        await File.WriteAllTextAsync(Path.Combine(room.Store.Folder, "x.part"), "half", Stop);
        Assert.Equal(0, await CleanAsync(room, Cases.Today));
        Assert.Equal(3, room.Files().Length);

        foreach (var file in room.Files()) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-2));
        // Its note still stands: somebody may be at the form.
        Assert.Equal(1, await CleanAsync(room, Cases.Today));
        Assert.True(room.Store.Holds(left!.Sha256));
        Assert.Equal(1, await CleanAsync(room, Cases.Today.AddDays(2)));
        Assert.False(room.Store.Holds(left.Sha256));
        Assert.Null(await room.Store.FaultAsync(paper.Sha256, Stop));
        Assert.Empty(await room.Work.RowsAsync<ReceivedFile>());
    }

    [Fact]
    public async Task Paper_whose_file_was_set_aside_by_a_clean_up_that_was_cut_off_gets_it_back()
    {
        await using var room = await Mailroom.OpenAsync(DatabaseKind.Sqlite);
        var paper = await room.AttachAsync("a.txt", TestFiles.Text());
        File.Move(room.Store.PathOf(paper.Sha256), room.Store.PathOf(paper.Sha256) + ".aside");
        Assert.Equal(0, await CleanAsync(room, Cases.Today));
        Assert.Null(await room.Store.FaultAsync(paper.Sha256, Stop));
    }

    private static Task<int> CleanAsync(Mailroom room, DateOnly today) => new PaperCleanUp(room.Work.Database, room.Store, new DayClock(today)).RunAsync(Stop);
}
