using Homeward.App.Data;
using Homeward.App.Notes;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Visits;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Notes;

public sealed class NoteTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_visit_is_settled_as_to_its_note_when_the_note_is_written_later(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        Assert.Contains("fed-visit-monthly", await work.AnsweredAsync(new RecordVisit { On = new(2026, 4, 10), Mode = VisitMode.InPerson, Place = VisitPlace.Residence }));
        var visit = Assert.Single((await work.FactsAsync(work.Ana)).CaseworkerVisits);
        Assert.Contains("fed-visit-quality", await work.AnsweredAsync(new AddNote { Kind = NoteKind.Visit, About = visit.Id, Text = "Safe; asked for her brother." }));
        Assert.True(Assert.Single((await work.FactsAsync(work.Ana)).CaseworkerVisits).NoteWritten);
        Assert.Equal(["About"], await work.RefusedAsync(new AddNote { Kind = NoteKind.Visit, About = Guid.NewGuid(), Text = "Elsewhere." }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_note_is_corrected_and_added_to_by_later_versions_and_never_changed(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        var first = (await work.DoAsync(new AddNote { Kind = NoteKind.Contact, Text = "Called at 9." })).Subject!.Value;
        var correction = new AmendNote { NoteId = first, Amendment = NoteAmendment.Correction, Text = "Called at 10." };
        Assert.Equal(["Reason"], await work.RefusedAsync(correction));
        var second = (await work.DoAsync(correction with { Reason = "Wrong hour." })).Subject!.Value;
        Assert.Equal(["NoteId"], await work.RefusedAsync(correction with { Reason = "Wrong hour." }));
        await work.AnsweredAsync(new AmendNote { NoteId = second, Amendment = NoteAmendment.Addendum, Text = "She called back." });
        Assert.Equal(["NoteId"], await work.RefusedAsync(correction with { NoteId = Guid.NewGuid() }));

        await using var db = work.Database.Open();
        var notes = await db.CaseNotes.AsNoTracking().OrderBy(static note => note.At).ToListAsync(Stop);
        Assert.Equal([(null, "Called at 9."), (first, "Called at 10."), (second, "She called back.")], notes.Select(static note => (note.Supersedes, note.Text)));
        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("update case_note set text = 'x'", Stop));
        Assert.Contains("never changed or removed", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_note_that_no_database_would_keep_as_it_is_written_is_refused(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        foreach (var text in new[] { "a\0b", "half \uD83D", " ", new string('x', 200_001) })
            Assert.Equal(["Text"], await work.RefusedAsync(new AddNote { Kind = NoteKind.Other, Text = text }));
        await work.AnsweredAsync(new AddNote { Kind = NoteKind.Other, Text = "“Zoë”\n👩‍👧 日本'; drop table child;--" });
        Assert.Equal("“Zoë”\n👩‍👧 日本'; drop table child;--", Assert.Single(await work.RowsAsync<CaseNote>()).Text);
    }
}
