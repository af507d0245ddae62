using Homeward.App.Data;
using Homeward.App.Search;
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
        await using var db = work.Database.Open();
        var asked = SearchAsked.Read(typed, out var refusal);
        Assert.Equal((typed, null), (typed, refusal));
        return await new Searching(db, new DayClock(Cases.Today)).FindAsync(actor, asked!, "/search", Stop);
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
