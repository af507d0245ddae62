using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.App.Search;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Tests.Papers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Search;

public sealed class PaperSearchTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_paper_is_found_by_its_title_kind_and_file_at_once_and_by_its_text_when_it_was_read(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        await room.AttachAsync("spring-report.pdf", Written.Pdf("Ana saw an Otter at the school fair."));
        foreach (var words in (string[])["letter school", "spring", "LETTER report"]) Assert.Equal(["Letter of the school"], await room.FoundAsync(words));
        Assert.Empty(await room.FoundAsync("otter"));
        Assert.Equal(1, await room.ReadTextsAsync());
        Assert.Equal(["Letter of the school: Ana saw an [Otter] at the school fair."], await room.FoundAsync("otter"));
        Assert.Equal(["Letter of the school: Ana saw an [Otter] at the [school] fair."], await room.FoundAsync("school otter letter"));
        Assert.Equal(["Letter of the school: Ana saw an [Otter] at the school fair."], await room.FoundAsync("otter spring"));
        Assert.Equal(["Letter of the school"], await room.FoundAsync("spring"));
        Assert.Empty(await room.FoundAsync("otter badger"));
        Assert.Empty(await room.FoundAsync("otter", Office.Stranger));
        Assert.Empty(await room.FoundAsync("otter", Office.Admin));
        Assert.Single(await room.FoundAsync("otter", Office.Auditor));
        Assert.Empty((await room.Work.FindAsync("otter")).Texts);
        Assert.Equal(0, await room.ReadTextsAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_label_keeps_a_papers_words_from_the_roles_its_file_is_closed_to_and_one_that_asks_for_proof_is_found_by_its_title_only(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        foreach (var label in Enum.GetValues<DocumentLabel>().Cast<DocumentLabel?>().Prepend(null)) await room.AttachAsync("a.txt", TestFiles.Text($"The otter of {label?.ToString() ?? "everybody"}."), label);
        await room.ReadTextsAsync();
        foreach (var role in Enum.GetValues<Role>())
        {
            var open = Enum.GetValues<DocumentLabel>().Cast<DocumentLabel?>().Append(null).Where(label => DocumentAccess.RolesFor(label).Contains(role)).ToList();
            var read = open.Where(static label => !DocumentAccess.AsksForProof(label)).Select(static label => $"Letter of the school: The [otter] of {label?.ToString() ?? "everybody"}.");
            Assert.Equal((role, string.Join('|', read.Order(StringComparer.Ordinal))), (role, string.Join('|', (await room.FoundAsync("otter", role: role)).Order(StringComparer.Ordinal))));
            Assert.Equal((role, role is Role.Administrator ? 0 : open.Count), (role, (await room.FoundAsync("letter", role: role)).Count));
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_withdrawn_paper_is_found_by_nobody_by_its_text_and_by_its_title_by_those_alone_who_may_open_it(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var (read, unread) = (await room.AttachAsync("a.txt", TestFiles.Text("The first otter.")), default(CaseDocument));
        await room.ReadTextsAsync();
        unread = await room.AttachAsync("b.txt", TestFiles.Text("The second otter."));
        foreach (var paper in new[] { read, unread }) await room.Work.AnsweredAsync(new WithdrawDocument { Document = paper.Id, Reason = "Another child’s." });
        await room.ReadTextsAsync();
        foreach (var worker in new[] { Office.Keisha, Office.Omar, Office.Lena, Office.Auditor }) Assert.Empty(await room.FoundAsync("otter", worker));
        foreach (var worker in new[] { Office.Keisha, Office.Lena }) Assert.Empty(await room.FoundAsync("letter", worker));
        foreach (var worker in new[] { Office.Omar, Office.Auditor }) Assert.Equal(["Letter of the school", "Letter of the school"], await room.FoundAsync("letter", worker));
        await new SearchRebuild(room.Work.Database).RunAsync(Stop);
        await room.ReadTextsAsync();
        Assert.Empty(await room.FoundAsync("otter", Office.Omar));
        Assert.Empty(await room.FoundAsync("letter"));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Papers_of_a_sealed_case_are_found_by_nobody(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        await room.AttachAsync("a.txt", TestFiles.Text("The otter."));
        await room.ReadTextsAsync();
        await using (var db = room.Work.Database.Open())
        {
            db.CaseLabels.Add(new CaseLabel { Id = Guid.NewGuid(), ChildId = room.Work.Ana, Kind = LabelKind.Sealed, SetBy = Office.Omar, SetAt = Cases.Then, Reason = "The adoption is final." });
            await db.SaveChangesAsync(Stop);
        }

        foreach (var worker in new[] { Office.Keisha, Office.Omar, Office.Lena, Office.Auditor })
            foreach (var words in (string[])["otter", "letter"]) Assert.Empty(await room.FoundAsync(words, worker));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_paper_that_cannot_be_read_or_is_missing_is_saved_all_the_same_and_found_by_its_title(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        await room.AttachAsync("scan.pdf", TestFiles.Pdf());
        await room.AttachAsync("room.jpg", TestFiles.Jpeg());
        await room.AttachAsync("gone.txt", TestFiles.Text("The otter."));
        File.Delete(room.Files().MaxBy(File.GetLastWriteTimeUtc)!);
        Assert.Equal(3, await room.ReadTextsAsync());
        Assert.Equal(3, (await room.FoundAsync("letter school")).Count);
        await using var db = room.Work.Database.Open();
        Assert.All(await PaperLine.OfChildAsync(db, Role.CaseManager, room.Work.Ana, Stop), static line => Assert.Equal(PaperOutcome.Nothing, line.Text));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task The_same_paper_of_brothers_and_sisters_is_read_once_and_its_words_are_kept_locked(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var ben = await room.Work.WithAsync(Cases.InCare(Guid.NewGuid(), "Ben"));
        var (file, _) = await room.SendAsync("a.txt", TestFiles.Text("The otter."));
        await room.Work.AnsweredAsync(Mailroom.Letter(file!), room.Work.Ana, ben);
        var times = 0;
        await new PaperReader(room.Work.Database, room.Store, (_, _, _) => Task.FromResult(new ReadWords(times++ == 0 ? "The otter." : "Another text.", false))).RunAsync(Stop);
        Assert.Equal(1, times);
        Assert.Equal(2, (await room.FoundAsync("otter")).Count);
        Assert.All(await room.Work.RowsAsync<PaperText>(), static text => Assert.True(text.Words.AsSpan().IndexOf("otter"u8) < 0));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task An_index_that_was_emptied_and_made_again_finds_the_same_people_notes_and_papers(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var work = room.Work;
        await work.DoAsync(new App.Notes.AddNote { Kind = App.Notes.NoteKind.Contact, Text = "The first otter." });
        await work.DoAsync(new App.Notes.AddNote { Kind = App.Notes.NoteKind.Contact, Text = "The second otter." });
        await room.AttachAsync("a.txt", TestFiles.Text("The third otter."));
        await room.AttachAsync("b.txt", TestFiles.Text("The fourth otter."), DocumentLabel.Hiv);
        await room.ReadTextsAsync();
        var before = await AnswersAsync(room);
        await using (var db = work.Database.Open())
        {
            if (kind is DatabaseKind.Sqlite) await db.Database.ExecuteSqlRawAsync("insert into search_index (search_index) values ('delete-all')", Stop);
            await db.Database.ExecuteSqlRawAsync("delete from search_entry", Stop);
        }

        Assert.DoesNotContain("otter", await AnswersAsync(room), StringComparison.Ordinal);
        await new SearchRebuild(work.Database).RunAsync(Stop);
        await room.ReadTextsAsync();
        Assert.Equal(before, await AnswersAsync(room));
        await new SearchRebuild(work.Database).RunAsync(Stop);
        await room.ReadTextsAsync();
        Assert.Equal(before, await AnswersAsync(room));
        await work.DoAsync(new App.Notes.AddNote { Kind = App.Notes.NoteKind.Contact, Text = "The fifth otter." });
        Assert.Equal(3, (await work.NotesAsync("otter")).Count);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Postgres)]
    [InlineData(DatabaseKind.Postgres, DatabaseKind.Sqlite)]
    public async Task Papers_of_a_record_that_was_taken_in_are_found_by_title_at_once_and_by_text_when_they_were_read_again(DatabaseKind from, DatabaseKind to)
    {
        await using var room = await Mailroom.OpenAsync(from);
        await room.AttachAsync("a.pdf", Written.Pdf("The otter came."));
        await room.ReadTextsAsync();
        var folder = Directory.CreateTempSubdirectory("homeward-papers-").FullName;
        var there = DocumentStore.Open(folder);
        using var export = new MemoryStream();
        await new WholeExport(room.Work.Database, room.Store, new DayClock(Cases.Today)).WriteAsync(export, Stop);
        export.Position = 0;
        await using var empty = await TestDatabase.NewAsync(to);
        Assert.Null(await new WholeImport(empty.Database, there).ReadAsync(export, Stop));
        var office = await Office.ReopenAsync(empty.Database, Cases.Today);
        Assert.Single((await FindAsync("letter")).Papers);
        Assert.Empty((await FindAsync("otter")).Papers);
        Assert.Equal(1, await new PaperReader(empty.Database, there, static async (form, write, stop) =>
        {
            using var file = new MemoryStream();
            await write(file, stop);
            file.Position = 0;
            return WordReader.Read(file, form);
        }).RunAsync(Stop));
        Assert.Contains("otter", Assert.Single((await FindAsync("otter")).Papers).Snippet.Where(static piece => piece.Marked).Select(static piece => piece.Text));
        Directory.Delete(folder, recursive: true);

        async Task<SearchFound> FindAsync(string typed) => await empty.Database.FindAsync(await office.ActorAsync(Office.Keisha), typed, there.Words());
    }

    private static async Task<string> AnswersAsync(Mailroom room) => string.Join(
        Environment.NewLine,
        [
            await room.Work.NamesAsync("ana"), .. await room.Work.NotesAsync("otter"), .. await room.FoundAsync("otter"), .. await room.FoundAsync("otter", Office.Auditor), .. await room.FoundAsync("letter"),
        ]);
}
