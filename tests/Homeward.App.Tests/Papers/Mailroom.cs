using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

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
        return await new Receiving(db, Store, Limits, new DayClock(Cases.Today)).ReceiveAsync(actor, key ?? Guid.NewGuid(), name, stream, Stop);
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
