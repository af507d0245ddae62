using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Tests.Search;

namespace Homeward.App.Tests.Papers;

/// <summary>The small agency with a place for papers.</summary>
internal sealed class Mailroom : IAsyncDisposable
{
    private static readonly DocumentLimits Usual = new();
    private readonly string folder;

    private Mailroom(Casework work, string folder, DocumentStore store, DocumentLimits limits) => (Work, this.folder, Store, Limits) = (work, folder, store, limits);

    public Casework Work { get; }

    public DocumentStore Store { get; }

    public DocumentLimits Limits { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Mailroom> OpenAsync(DatabaseKind kind, DocumentLimits? limits = null)
    {
        var home = Directory.CreateTempSubdirectory("homeward-papers-").FullName;
        var store = DocumentStore.Open(home);
#pragma warning disable CA2000 // The room owns it and disposes it.
        return new Mailroom(await Casework.OpenAsync(kind), home, store, limits ?? Usual);
#pragma warning restore CA2000
    }

    public async Task<(ReceivedFile? File, string? Refusal)> SendAsync(string name, byte[] content, Guid? worker = null, Guid? key = null)
    {
        var actor = await Work.Office.ActorAsync(worker ?? Office.Keisha);
        await using var db = Work.Database.Open();
        using var stream = new MemoryStream(content);
        var (file, refusal) = await new Receiving(db, Store, Limits, new DayClock(Cases.Today)).ReceiveAsync(actor, key ?? Guid.NewGuid(), name, stream, Stop);
        return (file, refusal?.ToString());
    }

    /// <summary>Attaches a letter to Ana’s record.</summary>
    public async Task<CaseDocument> AttachAsync(string name, byte[] content, DocumentLabel? label = null)
    {
        var (file, refusal) = await SendAsync(name, content);
        Assert.Null(refusal);
        var done = await Work.DoAsync(Letter(file!) with { Label = label });
        Assert.Equal(OutcomeKind.Done, done.Kind);
        return Assert.Single(await Work.RowsAsync<CaseDocument>(), document => document.Id == done.Subject);
    }

    /// <summary>Reads the text of what was attached, in this process; answers how many papers.</summary>
    public Task<int> ReadTextsAsync() => new PaperReader(Work.Database, Store, ReadHereAsync).RunAsync(Stop);

    /// <summary>The titles of the papers found, with the piece of their text, its words marked.</summary>
    public async Task<IReadOnlyList<string>> FoundAsync(string typed, Guid? worker = null, Role? role = null)
    {
        var actor = await Work.Office.ActorAsync(worker ?? Office.Keisha);
        var found = await Work.Database.FindAsync(actor with { Role = role ?? actor.Role }, typed, Store.Words());
        return [.. found.Papers.Select(static paper => $"{paper.Document.Title}: {string.Concat(paper.Snippet.Select(static piece => piece.Marked ? $"[{piece.Text}]" : piece.Text))}".TrimEnd(' ', ':'))];
    }

    private static async Task<ReadWords> ReadHereAsync(FileForm form, Func<Stream, CancellationToken, Task> write, CancellationToken stop)
    {
        using var file = new MemoryStream();
        await write(file, stop);
        file.Position = 0;
        return WordReader.Read(file, form);
    }

    public static AttachDocument Letter(ReceivedFile file) => new() { File = file.Id, Kind = DocumentKind.Letter, Title = "Letter of the school" };

    public async Task<byte[]> ReadAsync(string sha256)
    {
        using var content = new MemoryStream();
        await Store.WriteToAsync(sha256, content, Stop);
        return content.ToArray();
    }

    public string[] Files() => Directory.Exists(Store.Folder) ? [.. Directory.EnumerateFiles(Store.Folder, "*", SearchOption.AllDirectories)] : [];

    public async ValueTask DisposeAsync()
    {
        await Work.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
