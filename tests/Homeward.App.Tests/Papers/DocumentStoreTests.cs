using Homeward.App.Papers;

namespace Homeward.App.Tests.Papers;

[Collection(nameof(MeasuredAlone))]
public sealed class DocumentStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-store-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task File_of_any_length_comes_back_as_it_was()
    {
        var store = DocumentStore.Open(folder);
        foreach (var length in new[] { 1, 1000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000 })
        {
            var content = Noise(length);
            Assert.Equal(content, await ReadAsync(DocumentStore.Open(folder), await KeepAsync(store, content)));
        }
    }

    [Fact]
    public async Task Flipped_bit_cut_or_swap_is_found_and_named()
    {
        var store = DocumentStore.Open(folder);
        var (one, two) = (await KeepAsync(store, Noise(2_000_000)), await KeepAsync(store, Noise(500)));
        var chance = new Random(20261126);
        var whole = await File.ReadAllBytesAsync(store.PathOf(one), Stop);
        for (var round = 0; round < 30; round++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[chance.Next(damaged.Length)] ^= (byte)(1 << chance.Next(8));
            await File.WriteAllBytesAsync(store.PathOf(one), round % 3 == 0 ? whole[..chance.Next(whole.Length)] : damaged, Stop);
            Assert.Equal("altered", await store.FaultAsync(one, Stop));
        }

        File.Copy(store.PathOf(two), store.PathOf(one), overwrite: true);
        Assert.Equal("altered", await store.FaultAsync(one, Stop));
        File.Delete(store.PathOf(one));
        Assert.Equal("missing", await store.FaultAsync(one, Stop));
        Assert.Null(await store.FaultAsync(two, Stop));
        await KeepAsync(store, Noise(2_000_000));
        Assert.Null(await store.FaultAsync(one, Stop));
    }

    [Fact]
    public async Task Damaged_file_is_mended_when_the_same_is_sent_again()
    {
        var store = DocumentStore.Open(folder);
        var one = await KeepAsync(store, Noise(5000));
        await File.WriteAllTextAsync(store.PathOf(one), "gone", Stop);
        await KeepAsync(store, Noise(5000));
        Assert.Null(await store.FaultAsync(one, Stop));
    }

    [Fact]
    public async Task Another_folders_key_opens_nothing_and_names_nothing_alike()
    {
        var store = DocumentStore.Open(folder);
        var one = await KeepAsync(store, Noise(5000));
        var other = DocumentStore.Open(Path.Combine(folder, "other"));
        Assert.NotEqual(Path.GetFileName(store.PathOf(one)), Path.GetFileName(other.PathOf(one)));
        Directory.CreateDirectory(Path.GetDirectoryName(other.PathOf(one))!);
        File.Copy(store.PathOf(one), other.PathOf(one));
        Assert.Equal("altered", await other.FaultAsync(one, Stop));
    }

    [Fact]
    public async Task Reading_and_writing_take_little_memory_whatever_the_size()
    {
        var store = DocumentStore.Open(folder);
        var file = Path.Combine(folder, "large");
        await File.WriteAllBytesAsync(file, Noise(25 * 1024 * 1024), Stop);
        await using var content = File.OpenRead(file);
        var sha256 = await DocumentStore.HashAsync(content, Stop);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await store.KeepAsync(sha256, content, Stop);
        await store.WriteToAsync(sha256, Stream.Null, Stop);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 16 * 1024 * 1024);
    }

    [Fact]
    public async Task Files_and_key_are_readable_by_the_owner_only()
    {
        var store = DocumentStore.Open(folder);
        var one = await KeepAsync(store, Noise(10));
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in new[] { store.PathOf(one), Path.Combine(folder, "papers.key") })
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(length).NextBytes(noise);
        return noise;
    }

    private static async Task<string> KeepAsync(DocumentStore store, byte[] content)
    {
        using var stream = new MemoryStream(content);
        var sha256 = await DocumentStore.HashAsync(stream, Stop);
        await store.KeepAsync(sha256, stream, Stop);
        return sha256;
    }

    private static async Task<byte[]> ReadAsync(DocumentStore store, string sha256)
    {
        using var content = new MemoryStream();
        await store.WriteToAsync(sha256, content, Stop);
        return content.ToArray();
    }
}
