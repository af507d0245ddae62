using Homeward.App.Access;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.App.Notes;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Api.Reads;

/// <summary>How a child's record came to be: each version of each fact with its source, the notes, who changed it and who looked at it.</summary>
public sealed record ChildHistory(
    long Version, IReadOnlyList<FactVersion> Facts, IReadOnlyList<CaseNote> Notes, IReadOnlyList<ChangeLine> Changes, IReadOnlyList<ReadLine> Reads);

/// <summary>One version of a fact; what it says stands under its id in the case file.</summary>
public sealed record FactVersion(
    Guid Id, string Kind, DateOnly On, DateTimeOffset RecordedAt, string RecordedBy, string Source, Guid? Supersedes, bool EnteredInError, bool Stands);

/// <summary>Somebody looked at the record.</summary>
public sealed record ReadLine(DateTimeOffset At, string By, string Page, CaseRight Right);

public static class HistoryRead
{
    public const string Address = "/children/{id:guid}/history";
    private const int MostReads = 200;

    public static async Task<IResult> AnswerAsync(Guid id, HttpContext context, Reading reading, CancellationToken stop)
    {
        var db = reading.Db;
        var open = await reading.Door.OpenAsync(reading.Actor, id, context.Request.Path.Value!, stop);
        if (open is null || await new FactsLoader(db).LoadAsync(id, stop) is not { } history) return Problems.NotFound.Answer();
        var superseded = history.Versions.Select(static fact => fact.Supersedes).OfType<Guid>().ToHashSet();
        var notes = await db.CaseNotes.AsNoTracking().Where(note => note.ChildId == id).OrderBy(static note => note.At).ToListAsync(stop);
        var changes = await ChangesSince.OfAsync(db, new ChildVersion(id, -1), stop);
        var reads = await (from read in db.CaseReads
                           where read.ChildId == id
                           join worker in db.Workers on read.WorkerId equals worker.Id
                           orderby read.Id descending
                           select new ReadLine(read.At, worker.Name, read.Page, read.Right)).Take(MostReads).ToListAsync(stop);
        context.Response.Headers.ETag = ChildRead.Tag(open.Child.Version);
        return ApiJson.Answer(new ChildHistory(
            open.Child.Version,
            [.. history.Versions.OrderBy(static fact => fact.HappenedOn).ThenBy(static fact => fact.RecordedAt).Select(fact => new FactVersion(
                fact.Id, CaseFileKind.Of(fact).Name, fact.HappenedOn, fact.RecordedAt, fact.RecordedBy, fact.Source, fact.Supersedes, fact.EnteredInError, Stands: !superseded.Contains(fact.Id) && !fact.EnteredInError))],
            notes,
            [.. changes.Select(ChangeLine.Of)],
            reads));
    }
}
