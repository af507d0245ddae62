using Homeward.App.Due;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Facts;
using Homeward.App.Law;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Api.Reads;

/// <summary>Everything owed to one child, in the form of docs/due-json.md: as of a day, and as known on a day.</summary>
public static class DueRead
{
    public const string Address = "/children/{id:guid}/due";

    public static async Task<IResult> AnswerAsync(Guid id, HttpContext context, Reading reading, AgencyLaw law, CancellationToken stop)
    {
        var asked = new Asked(context.Request.Query);
        var (asOf, knownOn, months) = (asked.Day("asOf"), asked.Day("knownOn"), asked.Flag("eligibility"));
        if (knownOn > reading.Today) asked.Refuse("knownOn has not come yet. Choose today or an earlier day.");
        if (asOf < CaseFileFormat.FirstDay || asOf > CaseFileFormat.LastDay) asked.Refuse("asOf runs from 1900 to 2200.");
        if (asked.Problem is { } problem) return problem.Answer();
        var open = await reading.Door.OpenAsync(reading.Actor, id, context.Request.Path.Value!, stop);
        if (open is null || await new FactsLoader(reading.Db).LoadAsync(id, stop) is not { } history) return Problems.NotFound.Answer();
        context.Response.Headers.ETag = ChildRead.Tag(open.Child.Version);
        var name = Names.OfChild(history.Current().Child.Name ?? open.Child.Name, open.Child.AgencyNumber);
        var question = new DueQuestion(law.Book, asOf ?? reading.Today, knownOn);
        var known = Known(history, knownOn, reading.Zone);
        var due = known.Versions.Any(static fact => fact is Child) ? (question with { KnownOn = null }).Ask(name, known, new CaseFileIds("child")) : null;
        var file = DueFile.Of(question, due is null ? [name] : [], due is null ? [] : [due], new MonthTable(months));
        return Results.Content(file.ToJson(), ApiJson.MediaType);
    }

    // A day ends in the agency's zone, as the page has it; a file, which has no place, ends it in UTC.
    private static CaseHistory Known(CaseHistory history, DateOnly? on, TimeZoneInfo zone)
    {
        if (on is not { } day) return history;
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var end = new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
        return new CaseHistory([.. history.Versions.Where(fact => fact.RecordedAt < end)]);
    }
}
