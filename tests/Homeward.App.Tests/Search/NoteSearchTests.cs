using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.App.Search;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Search;

public sealed class NoteSearchTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Notes_are_found_by_their_words_the_newest_first_with_the_words_marked(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await WriteAsync(work, "The positive TEST came back.");
        await WriteAsync(work, "Was tested again, and the test was negative.");
        await WriteAsync(work, "Nothing of the kind.");
        await WriteAsync(work, "他今天去学校了 <b>");
        Assert.Equal(["Was [tested] again, and the [test] was negative.", "The positive [TEST] came back."], await work.NotesAsync("test"));
        Assert.Equal(["The [positive] [TEST] came back."], await work.NotesAsync("tést positive"));
        Assert.Equal(["Was [tested] again, and the test was negative."], await work.NotesAsync("tested"));
        Assert.Equal(["The [positive] TEST came back."], await work.NotesAsync("positi"));
        Assert.Single(await work.NotesAsync("学校"));
        Assert.Empty(await work.NotesAsync("test kind"));
        Assert.Empty(await work.NotesAsync("test", Office.Stranger));
        Assert.Empty(await work.NotesAsync("test", Office.Admin));
        Assert.Equal(2, (await work.NotesAsync("test", Office.Auditor)).Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_corrected_note_is_still_found_and_says_so(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var first = (await work.DoAsync(new AddNote { Kind = NoteKind.Contact, Text = "Called at nine." })).Subject!.Value;
        await work.DoAsync(new AmendNote { NoteId = first, Amendment = NoteAmendment.Correction, Text = "Called at ten.", Reason = "Wrong hour." });
        var found = (await work.FindAsync("called")).Texts;
        Assert.Equal([false, true], found.Select(static text => text.Corrected));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Thousands_of_notes_of_one_instant_as_an_older_system_stamps_them_are_all_indexed(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        await using var writer = SearchWriter.For(db);
        var midnight = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);
        for (var note = 0; note < 2_500; note++)
            await writer.AddAsync([SearchTerms.OfText(work.Ana, SearchKind.Note, Guid.NewGuid(), "otter", midnight.AddMicroseconds(note % 2))], Stop);
        Assert.Equal(2_500, await db.Database.SqlQueryRaw<int>("select count(*) as \"Value\" from search_entry where kind = 'Note'").SingleAsync(Stop));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_long_note_is_shown_from_a_little_before_the_word(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await WriteAsync(work, string.Concat(Enumerable.Repeat("She slept well. ", 9_000)) + "Then the otter came. " + string.Concat(Enumerable.Repeat("All calm. ", 100)));
        var note = Assert.Single(await work.NotesAsync("otter"));
        Assert.StartsWith("… ", note, StringComparison.Ordinal);
        Assert.EndsWith(" …", note, StringComparison.Ordinal);
        Assert.Contains("Then the [otter] came.", note, StringComparison.Ordinal);
        Assert.InRange(note.Length, 100, 320);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Postgres)]
    [InlineData(DatabaseKind.Postgres, DatabaseKind.Sqlite)]
    public async Task A_record_that_was_taken_in_is_found_as_the_one_it_came_from(DatabaseKind from, DatabaseKind to)
    {
        await using var work = await Casework.OpenAsync(from);
        await WriteAsync(work, "The first otter.");
        await WriteAsync(work, "The second otter.");
        var folder = Directory.CreateTempSubdirectory("homeward-search-").FullName;
        var papers = DocumentStore.Open(folder);
        using var export = new MemoryStream();
        await new WholeExport(work.Database, papers, new DayClock(Cases.Today)).WriteAsync(export, Stop);
        export.Position = 0;
        await using var empty = await TestDatabase.NewAsync(to);
        Assert.Null(await new WholeImport(empty.Database, papers).ReadAsync(export, Stop));
        var keisha = await (await Office.ReopenAsync(empty.Database, Cases.Today)).ActorAsync(Office.Keisha);
        var found = await empty.Database.FindAsync(keisha, "otter");
        Assert.Equal((await work.FindAsync("otter")).Texts.Select(static text => text.NoteId), found.Texts.Select(static text => text.NoteId));
        Assert.Equal("Ana", Assert.Single((await empty.Database.FindAsync(keisha, "ana")).People).ChildName);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task WriteAsync(Casework work, string text) =>
        Assert.Equal(OutcomeKind.Done, (await work.DoAsync(new AddNote { Kind = NoteKind.Contact, Text = text })).Kind);
}
