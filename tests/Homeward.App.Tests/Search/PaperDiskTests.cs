using System.Text;
using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Papers;

namespace Homeward.App.Tests.Search;

public sealed class PaperDiskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_paper_its_disk_does_not_give_holds_up_no_other_and_is_read_by_a_later_run(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        await room.AttachAsync("a.txt", TestFiles.Text("The badger came."));
        await room.AttachAsync("b.txt", TestFiles.Text("The otter came."));
        var disk = new Disk { Refuses = "otter" };
        var reader = new PaperReader(room.Work.Database, room.Store, disk.ReadAsync);

        Assert.Equal((1, true), (await reader.RunAsync(Stop), reader.LeftSome));
        Assert.Empty(await room.FoundAsync("otter"));
        Assert.Single(await room.FoundAsync("badger"));
        disk.Refuses = null;
        Assert.Equal((1, false), (await reader.RunAsync(Stop), reader.LeftSome));
        Assert.Equal(["Letter of the school: The [otter] came."], await room.FoundAsync("otter"));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_paper_its_disk_never_gives_counts_as_one_without_text_after_twelve_tries(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        await room.AttachAsync("b.txt", TestFiles.Text("The otter came."));
        var disk = new Disk { Refuses = "otter" };
        var reader = new PaperReader(room.Work.Database, room.Store, disk.ReadAsync);

        for (var time = 1; time < PaperReader.MostTries; time++) Assert.Equal((0, true), (await reader.RunAsync(Stop), reader.LeftSome));
        Assert.Equal((1, false), (await reader.RunAsync(Stop), reader.LeftSome));
        Assert.Equal((0, PaperReader.MostTries), (await reader.RunAsync(Stop), disk.Asked));
        Assert.Equal(["Letter of the school"], await room.FoundAsync("letter"));
    }

    private sealed class Disk
    {
        public string? Refuses { get; set; }

        public int Asked { get; private set; }

        public async Task<ReadWords> ReadAsync(FileForm form, Func<Stream, CancellationToken, Task> write, CancellationToken stop)
        {
            Asked++;
            using var file = new MemoryStream();
            await write(file, stop);
            if (Refuses is not null && Encoding.UTF8.GetString(file.ToArray()).Contains(Refuses, StringComparison.Ordinal)) throw new IOException("Input/output error");
            file.Position = 0;
            return WordReader.Read(file, form);
        }
    }
}
