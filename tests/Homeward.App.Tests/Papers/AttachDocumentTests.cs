using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.App.Orders;
using Homeward.App.Papers;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Visits;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Papers;

public sealed class AttachDocumentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_paper_is_attached_to_several_children_and_its_file_kept_once_and_locked(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var ben = await room.Work.WithAsync(Cases.InCare(Guid.NewGuid(), "Ben"));
        var (file, _) = await room.SendAsync("Letter of the school.txt", TestFiles.Text());
        Assert.Empty(await room.Work.AnsweredAsync(Mailroom.Letter(file!) with { Dated = new(2026, 4, 2), Source = "the school" }, room.Work.Ana, ben));

        var papers = await room.Work.RowsAsync<CaseDocument>();
        Assert.Equal(new[] { room.Work.Ana, ben }.Order(), papers.Select(static paper => paper.ChildId).Order());
        Assert.All(papers, paper => Assert.Equal((file!.Sha256, "Letter of the school.txt", FileForm.Text, "the school"), (paper.Sha256, paper.FileName, paper.Form, paper.Source)));
        var stored = Assert.Single(room.Files());
        Assert.Equal(TestFiles.Text(), await room.ReadAsync(file!.Sha256));
        Assert.DoesNotContain(file.Sha256, stored, StringComparison.OrdinalIgnoreCase);
        Assert.True((await File.ReadAllBytesAsync(stored, Stop)).AsSpan().IndexOf("Ana"u8) < 0);
        Assert.Contains(await room.Work.RowsAsync<App.Ledger.LedgerEntry>(), static entry => entry.Process is "document.attach");
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_file_of_somebody_else_or_one_that_is_gone_becomes_no_paper(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var (others, _) = await room.SendAsync("a.txt", TestFiles.Text(), Office.Stranger);
        Assert.Equal(["File"], await room.Work.RefusedAsync(Mailroom.Letter(others!)));
        Assert.Equal(["File"], await room.Work.RefusedAsync(Mailroom.Letter(others! with { Id = Guid.NewGuid() })));
        var (own, _) = await room.SendAsync("a.txt", TestFiles.Text());
        Assert.Equal(["About"], await room.Work.RefusedAsync(Mailroom.Letter(own!) with { About = Guid.NewGuid() }));
        Assert.Equal(["Dated"], await room.Work.RefusedAsync(Mailroom.Letter(own!) with { Dated = Cases.Today.AddDays(1) }));
        Assert.Empty(await room.Work.RowsAsync<CaseDocument>());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_paper_belongs_to_the_note_the_order_or_the_visit_it_came_with(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var work = room.Work;
        var note = (await work.DoAsync(new AddNote { Kind = NoteKind.Contact, Text = "The school called." })).Subject!.Value;
        var (letter, _) = await room.SendAsync("a.txt", TestFiles.Text());
        await work.AnsweredAsync(Mailroom.Letter(letter!) with { About = note });
        var (order, _) = await room.SendAsync("order.pdf", TestFiles.Pdf());
        await work.AnsweredAsync(new RecordOrder
        {
            OrderedOn = new(2026, 4, 10), Orders = [new ChildOrder { ChildId = work.Ana, SanctionsRemoval = true }],
            Paper = new AttachedFile { File = order!.Id, Kind = DocumentKind.CourtOrder, Title = "Order" },
        });
        var (photo, _) = await room.SendAsync("room.jpg", TestFiles.Jpeg());
        var picture = new AttachedFile { File = photo!.Id, Kind = DocumentKind.Photo, Title = "Her room", Label = DocumentLabel.ConfidentialAddress };
        await work.AnsweredAsync(new RecordVisit { On = new(2026, 4, 11), Mode = VisitMode.InPerson, Place = VisitPlace.Residence, Paper = picture });

        var facts = await work.FactsAsync(work.Ana);
        var papers = (await work.RowsAsync<CaseDocument>()).ToDictionary(static paper => paper.Kind);
        Assert.Equal(note, papers[DocumentKind.Letter].AboutId);
        Assert.Equal((Assert.Single(facts.CourtOrders).Id, new DateOnly(2026, 4, 10)), (papers[DocumentKind.CourtOrder].AboutId, papers[DocumentKind.CourtOrder].Dated));
        Assert.Equal((Assert.Single(facts.CaseworkerVisits).Id, DocumentLabel.ConfidentialAddress), (papers[DocumentKind.Photo].AboutId, papers[DocumentKind.Photo].Label));
        Assert.Equal(["Paper"], await work.RefusedAsync(new RecordVisit { On = new(2026, 4, 12), Mode = VisitMode.InPerson, Place = VisitPlace.School, Paper = picture with { File = Guid.NewGuid() } }));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_form_sent_twice_with_its_file_is_one_paper(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var key = Guid.NewGuid();
        var seen = await room.Work.SeenAsync([room.Work.Ana]);
        var answers = new List<Outcome>();
        for (var time = 0; time < 3; time++)
        {
            var (file, _) = await room.SendAsync("a.txt", TestFiles.Text(), key: key);
            answers.Add(await room.Work.Office.RunAsync(Office.Keisha, Mailroom.Letter(file!) with { Children = seen }, key));
        }

        Assert.All(answers, answer => Assert.Equal((OutcomeKind.Done, answers[0].Subject), (answer.Kind, answer.Subject)));
        Assert.Single(await room.Work.RowsAsync<CaseDocument>());
        Assert.Single(await room.Work.RowsAsync<ReceivedFile>());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_paper_is_withdrawn_with_a_reason_and_never_changed(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        var paper = await room.AttachAsync("a.txt", TestFiles.Text());
        var withdraw = new WithdrawDocument { Document = paper.Id };
        Assert.Equal(["Reason"], await room.Work.RefusedAsync(withdraw));
        Assert.Equal(["Document"], await room.Work.RefusedAsync(withdraw with { Document = Guid.NewGuid(), Reason = "Another child’s." }));
        await room.Work.AnsweredAsync(withdraw with { Reason = "Another child’s." });
        Assert.Equal(["Document"], await room.Work.RefusedAsync(withdraw with { Reason = "Again." }));
        Assert.Equal("Another child’s.", Assert.Single(await room.Work.RowsAsync<DocumentWithdrawal>()).Reason);

        await using var db = room.Work.Database.Open();
        foreach (var sql in (string[])["update case_document set title = 'x'", "delete from case_document", "delete from document_withdrawal"])
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql, Stop));
            Assert.Contains("never changed or removed", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_label_keeps_a_paper_from_the_roles_it_is_not_for(DatabaseKind kind)
    {
        await using var room = await Mailroom.OpenAsync(kind);
        foreach (var label in Enum.GetValues<DocumentLabel>()) await room.AttachAsync("a.txt", TestFiles.Text(label.ToString()), label);
        await room.AttachAsync("a.txt", TestFiles.Text("open"));
        Assert.Equal("Open SocialSecurityNumber ConfidentialAddress SubstanceUseTreatment MentalHealth Hiv Education", await OpenToAsync(room, Role.CaseManager));
        Assert.Equal("Open Reporter SocialSecurityNumber ConfidentialAddress SubstanceUseTreatment MentalHealth Hiv Education", await OpenToAsync(room, Role.Supervisor));
        Assert.Equal("Open SubstanceUseTreatment MentalHealth Hiv", await OpenToAsync(room, Role.Clinician));
        Assert.Equal("Open SocialSecurityNumber", await OpenToAsync(room, Role.Finance));
        foreach (var role in (Role[])[Role.CourtLiaison, Role.Licensing, Role.Auditor]) Assert.Equal("Open", await OpenToAsync(room, role));
        foreach (var role in (Role[])[Role.FosterParent, Role.Administrator]) Assert.Equal("", await OpenToAsync(room, role));
    }

    private static async Task<string> OpenToAsync(Mailroom room, Role role)
    {
        await using var db = room.Work.Database.Open();
        var labels = await DocumentAccess.OpenTo(db, role, room.Work.Ana).Select(static paper => paper.Label).ToListAsync(Stop);
        return string.Join(' ', labels.OrderBy(static label => label is { } set ? (int)set : -1).Select(static label => label?.ToString() ?? "Open"));
    }
}
