using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Search;
using Homeward.App.Secrets;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Search;

/// <summary>Somebody of the small agency who looks for something.</summary>
internal static class Seeker
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<SearchFound> FindAsync(this Casework work, string typed, Guid? worker = null)
    {
        var actor = await work.Office.ActorAsync(worker ?? Office.Keisha);
        return await work.Database.FindAsync(actor, typed);
    }

    /// <summary>What somebody finds in a record, whose folder may hold the key of what its papers say.</summary>
    public static async Task<SearchFound> FindAsync(this Database database, Actor actor, string typed, SealedWords? secrets = null)
    {
        await using var db = database.Open();
        using var log = new ReadLog(database);
        var clock = new DayClock(Cases.Today);
        var asked = SearchAsked.Read(typed, out var refusal);
        Assert.Equal((typed, null), (typed, refusal));
        return await new Searching(db, new CaseDoor(db, log, clock), clock, secrets).FindAsync(actor, asked!, "/search", Stop);
    }

    /// <summary>The names found, in their order.</summary>
    public static async Task<string> NamesAsync(this Casework work, string typed, Guid? worker = null) =>
        string.Join(", ", (await work.FindAsync(typed, worker)).People.Select(static found => found.PersonName ?? found.ChildName ?? found.AgencyNumber));

    /// <summary>The pieces of the notes found, with the words marked.</summary>
    public static async Task<IReadOnlyList<string>> NotesAsync(this Casework work, string typed, Guid? worker = null) =>
        [.. (await work.FindAsync(typed, worker)).Texts.Select(static found => string.Concat(found.Snippet.Select(static piece => piece.Marked ? $"[{piece.Text}]" : piece.Text)))];

    public static async Task<T> WithAsync<T>(this Database database, Func<HomewardDb, Task<T>> work)
    {
        await using var db = database.Open();
        return await work(db);
    }
}
