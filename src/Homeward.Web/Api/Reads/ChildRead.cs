using System.Globalization;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Facts;

namespace Homeward.Web.Api.Reads;

/// <summary>Every version of every fact of one child, as a case file (docs/case-file.md); its version is the ETag.</summary>
public static class ChildRead
{
    public const string Address = "/children/{id:guid}";

    public static async Task<IResult> AnswerAsync(Guid id, HttpContext context, Reading reading, CancellationToken stop)
    {
        // The version is read before the facts: what is written meanwhile makes it stale, never the other way round.
        var open = await reading.Door.OpenAsync(reading.Actor, id, context.Request.Path.Value!, stop);
        if (open is null || await new FactsLoader(reading.Db).LoadAsync(id, stop) is not { } history) return Problems.NotFound.Answer();
        var tag = Tag(open.Child.Version);
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch.Contains(tag, StringComparer.Ordinal)) return Results.StatusCode(StatusCodes.Status304NotModified);
        using var file = new MemoryStream();
        CaseFileWriter.Write(file, [new CaseFileCase("child", history.Versions, new CaseFileIds("child"))]);
        return Results.Bytes(file.ToArray(), ApiJson.MediaType);
    }

    public static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
