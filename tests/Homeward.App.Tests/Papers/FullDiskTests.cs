using System.Diagnostics;
using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.App.Tests.Data;

namespace Homeward.App.Tests.Papers;

/// <summary>Where a file cannot be written, that is said; nothing is saved that has no file, and it goes on when there is room.</summary>
public sealed class FullDiskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Folder_that_takes_no_file_is_said_to_and_no_row_is_left(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        await File.WriteAllTextAsync(room.Store.Folder, "in the way", Stop);
        var (file, refusal) = await room.SendAsync("a.txt", TestFiles.Text());
        Assert.Null(file);
        Assert.Contains("nothing is saved", refusal, StringComparison.Ordinal);
        Assert.Empty(await room.Work.RowsAsync<ReceivedFile>());
        File.Delete(room.Store.Folder);
        Assert.Null((await room.SendAsync("a.txt", TestFiles.Text())).Refusal);
    }

    [Theory]
    [InlineData("the store is a file")]
    [InlineData("the folder of the name is a file")]
    [InlineData("the name is a folder")]
    public async Task Call_of_the_store_that_fails_leaves_nothing_and_the_same_file_is_taken_once_it_does_not(string obstacle)
    {
        await using var room = await Mailroom.OpenAsync(DatabaseKind.Sqlite);
        room.Store.Prepare();
        using var content = new MemoryStream(TestFiles.Text());
        var name = room.Store.PathOf(await DocumentStore.HashAsync(content, Stop));
        var (inTheWay, isFolder) = obstacle switch
        {
            "the store is a file" => (room.Store.Folder, false),
            "the folder of the name is a file" => (Path.GetDirectoryName(name)!, false),
            _ => (name, true),
        };
        if (string.Equals(inTheWay, room.Store.Folder, StringComparison.Ordinal)) Directory.Delete(inTheWay);
        if (isFolder) Directory.CreateDirectory(inTheWay);
        else await File.WriteAllTextAsync(inTheWay, "in the way", Stop);

        var key = Guid.NewGuid();
        var (file, refusal) = await room.SendAsync("a.txt", TestFiles.Text(), key: key);
        Assert.Null(file);
        Assert.Contains("nothing is saved", refusal, StringComparison.Ordinal);
        Assert.Empty(await room.Work.RowsAsync<ReceivedFile>());
        Assert.DoesNotContain(room.Files(), static left => left.EndsWith(".part", StringComparison.Ordinal));

        if (isFolder) Directory.Delete(inTheWay);
        else File.Delete(inTheWay);
        Assert.Null((await room.SendAsync("a.txt", TestFiles.Text(), key: key)).Refusal);
        Assert.Single(await room.Work.RowsAsync<ReceivedFile>());
    }

    [Fact]
    public async Task Write_after_write_that_finds_no_room_leaves_nothing_of_the_file_until_one_is_left_to_finish()
    {
        const int Page = 4096;
        await using var room = await Mailroom.OpenAsync(DatabaseKind.Sqlite);
        room.Store.Prepare();
        var content = new byte[150_000];
        Array.Fill(content, (byte)'x');
        var refused = 0;
        for (var pages = 1; ; pages += 2)
        {
            var size = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"size={pages * Page}");
            Assert.SkipUnless(await RanAsync("mount", "-t", "tmpfs", "-o", size, "tmpfs", room.Store.Folder), "A small disk can be made by root only.");
            try
            {
                var (file, refusal) = await room.SendAsync("a.txt", content);
                if (file is not null) break;
                refused++;
                Assert.Contains("nothing is saved", refusal, StringComparison.Ordinal);
                Assert.Empty(room.Files());
                Assert.Empty(await room.Work.RowsAsync<ReceivedFile>());
            }
            finally
            {
                await RanAsync("umount", room.Store.Folder);
            }
        }

        Assert.InRange(refused, 10, 40);
    }

    [Fact]
    public async Task Disk_that_fills_up_in_the_middle_of_a_file_leaves_nothing_of_it()
    {
        await using var room = await Mailroom.OpenAsync(DatabaseKind.Sqlite);
        room.Store.Prepare();
        Assert.SkipUnless(await RanAsync("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", room.Store.Folder), "A small disk can be made by root only.");
        try
        {
            var large = new byte[5_000_000];
            Array.Fill(large, (byte)'x');
            var (file, refusal) = await room.SendAsync("a.txt", large);
            Assert.Null(file);
            Assert.Contains("nothing is saved", refusal, StringComparison.Ordinal);
            Assert.Empty(room.Files());
            Assert.Empty(await room.Work.RowsAsync<ReceivedFile>());
            var (small, none) = await room.SendAsync("b.txt", TestFiles.Text());
            Assert.Null(none);
            Assert.Equal(TestFiles.Text(), await room.ReadAsync(small!.Sha256));
        }
        finally
        {
            await RanAsync("umount", room.Store.Folder);
        }
    }

    private static async Task<bool> RanAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true });
        if (process is null) return false;
        await process.WaitForExitAsync(Stop);
        return process.ExitCode == 0;
    }
}
