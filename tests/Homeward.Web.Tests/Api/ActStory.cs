using Homeward.App.Alerts;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Notes;
using Homeward.App.Papers;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Api;

/// <summary>One act of the story: its process and its body, but for the children and their versions.</summary>
internal sealed record StoryStep(string Process, Func<StoryPlace, Task<string>> Body)
{
    /// <summary>Whose record it is about: Ana’s, Ben’s, or nobody’s yet.</summary>
    public string? About { get; init; } = "Ana";

    public static StoryStep Of(string process, string body) => new(process, place => Task.FromResult(place.Fill(body)));
}

/// <summary>Where the story has come to: what its next act refers to.</summary>
internal sealed class StoryPlace(ApiAgency agency, Guid ana)
{
    public Guid Relative { get; set; }

    public Guid Subject { get; set; }

    public Guid Ana => ana;

    public string Fill(string body) => body
        .Replace("{ana}", ana.ToString(), StringComparison.Ordinal)
        .Replace("{relative}", Relative.ToString(), StringComparison.Ordinal)
        .Replace("{subject}", Subject.ToString(), StringComparison.Ordinal)
        .Replace("{keisha}", agency.Keisha.ToString(), StringComparison.Ordinal)
        .Replace("{priya}", agency.Priya.ToString(), StringComparison.Ordinal);

    public async Task<T> AskAsync<T>(Func<HomewardDb, IQueryable<T>> query)
        where T : class
    {
        await using var db = agency.Db();
        return await query(db).AsNoTracking().FirstAsync(TestContext.Current.CancellationToken);
    }
}

/// <summary>Every act there is, each where it can be done: three months of Ana’s case, and Ben’s first day.</summary>
internal static class ActStory
{
    public static readonly Guid FileId = new("0a1e0000-0000-8000-8000-000000000002");

    public static readonly Guid AlertId = new("0a1e0000-0000-8000-8000-000000000001");

    public static IReadOnlyList<StoryStep> Steps { get; } =
    [
        StoryStep.Of("visit.record", """{"on":"2026-04-10","mode":"inPerson","place":"residence","seenAlone":["{ana}"],"note":"Ana showed her school book."}"""),
        StoryStep.Of("note.add", """{"kind":"contact","text":"The school called.\nAna was late."}"""),
        new("note.amend", async place => $$"""{"noteId":"{{(await place.AskAsync(static db => db.CaseNotes.Where(static note => note.Kind == NoteKind.Contact))).Id}}","amendment":"addendum","text":"It was the bus."}"""),
        StoryStep.Of("relative.add", """{"name":"Ines Lopez","relation":"grandparent","identifiedOn":"2026-01-07","isAdult":true}"""),
        StoryStep.Of("relationship.record", """{"fromPerson":"{relative}","kind":"grandparentOf","toPerson":"{ana}"}"""),
        StoryStep.Of("relationship.take-back", """{"relationshipId":"{subject}","reason":"It is her great-aunt."}"""),
        StoryStep.Of("relative-search.record", """{"completedOn":"2026-02-01"}"""),
        StoryStep.Of("relative-notice.send", """{"relatives":["{relative}"],"givenOn":"2026-02-01"}"""),
        StoryStep.Of("relative-reply.record", """{"relative":"{relative}","kind":"willingToCare","on":"2026-02-10","source":"a letter"}"""),
        StoryStep.Of("household.record", """{"address":{"street":"4 Larch Way","city":"Elm Falls","state":"CA","postalCode":"90001"},"people":["{relative}"],"from":"2026-02-01"}"""),
        StoryStep.Of("basics.record", """{"askedOn":"2026-02-01","authority":"courtOrder","language":"Spanish","allergies":"Peanuts"}"""),
        StoryStep.Of("tribe.ask", """{"askedOn":"2026-02-01","person":"{relative}","reasonToKnow":true,"tribe":"Pine Creek Band","askTribeBy":"2026-05-04","words":"My mother was enrolled."}"""),
        StoryStep.Of("family-case.open", """{"name":"Lopez","openedOn":"2026-01-05"}"""),
        StoryStep.Of("family-time.set", """{"person":"{relative}","from":"2026-02-01","everyDays":7}"""),
        StoryStep.Of("family-visit.record", """{"person":"{relative}","heldOn":"2026-02-08","heldAt":"2026-02-08T14:30:00-08:00"}"""),
        StoryStep.Of("service.refer", """{"kind":"parenting","referredOn":"2026-02-09","person":"{relative}"}"""),
        StoryStep.Of("goal.set", """{"setOn":"2026-02-01","primary":"reunification","concurrent":"guardianship"}"""),
        StoryStep.Of("case-plan.record", """{"completedOn":"2026-03-01"}"""),
        StoryStep.Of("hearing.schedule", """{"kind":"review","scheduledFor":"2026-06-01"}"""),
        new("due.put-off", async place => place.Fill($$"""{"line":"{{LineName.Of(await place.AskAsync(db => db.DueItems.Where(item => item.ChildId == place.Ana && item.Owed && item.DueOn != null).OrderByDescending(static item => item.DueOn)))}}","until":"2026-04-20","reason":"The review is set."}""")),
        new("due.take-back", async place => place.Fill($$"""{"line":"{{(await place.AskAsync(static db => db.DuePutOffs)).Line}}"}""")),
        StoryStep.Of("hearing.record", """{"kind":"permanency","heldOn":"2026-04-01"}"""),
        StoryStep.Of("order.record", """{"orderedOn":"2026-04-01","orders":[{"childId":"{ana}","placementAndCareToAgency":true,"findings":[{"kind":"contraryToWelfare","caseSpecific":true}]}],"lines":[{"words":"Send the school record to the court.","ownerId":"{keisha}","dueOn":"2026-04-20"}]}"""),
        new("task.reassign", async place => place.Fill($$"""{"taskId":"{{(await place.AskAsync(static db => db.CaseTasks)).Id}}","ownerId":"{priya}","reason":"Priya knows the school."}""")),
        new("task.complete", async place => $$"""{"taskId":"{{(await place.AskAsync(static db => db.CaseTasks)).Id}}"}"""),
        StoryStep.Of("petition.file", """{"kind":"terminationOfParentalRights","filedOn":"2026-04-02"}"""),
        StoryStep.Of("review.record", """{"heldOn":"2026-04-02","heldBy":"court"}"""),
        StoryStep.Of("trial-home-visit.start", """{"from":"2026-04-03"}"""),
        StoryStep.Of("trial-home-visit.end", """{"to":"2026-04-05"}"""),
        StoryStep.Of("facility-stay.start", """{"kind":"hospital","from":"2026-04-06"}"""),
        StoryStep.Of("facility-stay.end", """{"to":"2026-04-08"}"""),
        StoryStep.Of("missing.report", """{"since":"2026-04-09","agencyInformedAt":"2026-04-09T18:00:00Z"}"""),
        StoryStep.Of("missing.update", """{"locatingSince":"2026-04-09"}"""),
        StoryStep.Of("missing.return", """{"returnedOn":"2026-04-10","screenedOn":"2026-04-10"}"""),
        StoryStep.Of("placement.change", """{"from":"2026-04-11","home":{"setting":"kinUnlicensed","provider":"Ines Lopez","withRelative":true},"reason":"Her great-aunt can take her."}"""),
        StoryStep.Of("fact.record", """{"kind":"fairHearingRequests","answers":{"requestedOn":"2026-04-11"}}"""),
        new("fact.correct", async place =>
            $$$"""{"factId":"{{{(await place.AskAsync(static db => db.Set<CaseworkerVisit>())).Id}}}","reason":"It was at school.","answers":{"place":"school"}}"""),
        StoryStep.Of("document.attach", $$"""{"file":"{{FileId}}","kind":"letter","title":"Letter of the school","dated":"2026-04-11","label":"education"}"""),
        StoryStep.Of("document.withdraw", """{"document":"{subject}","reason":"It is Ben's."}"""),
        StoryStep.Of("alert.see", $$"""{"alertId":"{{AlertId}}"}""") with { About = null },
        StoryStep.Of("removal.record", """{"removed":[{"name":"Ben","dateOfBirth":"2020-03-04"}],"on":"2026-04-12","manner":"emergencyLawEnforcement","circumstances":["neglect"],"note":"The door was open."}""") with { About = null },
        StoryStep.Of("placement.record", """{"from":"2026-04-12","home":{"setting":"shelter","provider":"Night House"}}""") with { About = "Ben" },
        StoryStep.Of("discharge.record", """{"on":"2026-04-13","exit":"reunification"}"""),
    ];

    /// <summary>Ana in care, with Priya beside Keisha, an alert that Keisha has not seen, and a file that she sent.</summary>
    public static async Task<Guid> BeginAsync(ApiAgency agency)
    {
        var ana = await agency.ChildAsync();
        await using var db = agency.Db();
        db.Assignments.Add(new Assignment { WorkerId = agency.Priya, ChildId = ana, From = ApiAgency.Today.AddDays(-30), Part = AssignmentPart.Supporting });
        db.Alerts.Add(new Alert { Id = AlertId, ChildId = ana, WorkerId = agency.Keisha, Sentence = "The order makes no finding.", At = new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero) });
        db.ReceivedFiles.Add(new ReceivedFile
        {
            Id = FileId, WorkerId = agency.Keisha, FileName = "letter.txt", Sha256 = new string('a', 64), Length = 9, Form = FileForm.Text, At = new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero),
        });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return ana;
    }
}
