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
