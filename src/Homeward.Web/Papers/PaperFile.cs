using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.Net.Http.Headers;

namespace Homeward.Web.Papers;

/// <summary>
/// Gives out the file of a paper: the case is asked first, then the paper's own label, and the read is written down. Whatever a file holds, nothing in it runs here:
/// it is given out to keep, and a picture, copied without what is not picture, to look at in a box without script, form or address.
/// </summary>
public sealed class PaperFile(HomewardDb db, CurrentActor current, CaseDoor door, DocumentStore store, PaperContent content, ILogger<PaperFile> log)
{
    private const string Boxed = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public async Task<IResult> GiveAsync(HttpContext context, Guid childId, Guid id, PaperWay way, CancellationToken stop)
    {
        var actor = current.Actor;
        if (!DocumentAccess.Reads(actor.Role) || (way is PaperWay.Original && !DocumentAccess.OpensOriginals(actor.Role))) return Results.NotFound();
        if (await door.OpenAsync(actor, childId, context.Request.Path.Value!, stop) is null) return Results.NotFound();
        if (await PaperLine.OneAsync(db, actor.Role, childId, id, stop) is not { } paper || (way is not PaperWay.Kept && !paper.Form.IsPicture())) return Results.NotFound();
        if (DocumentAccess.AsksForProof(paper.Label) && !StepUpAttribute.IsFresh(context)) return Results.LocalRedirect(Links.ProveAndBack(Links.Papers(childId)));
        if (await store.FaultAsync(paper.Sha256, stop) is { } fault)
        {
            log.LogError("The file of paper {Paper} is {Fault}; “homeward verify” names every such file.", paper.Id, fault);
            return Results.StatusCode(StatusCodes.Status410Gone);
        }

        Guard(context.Response, paper, shown: way is PaperWay.Shown);
        if (way is PaperWay.Original) await store.WriteToAsync(paper.Sha256, context.Response.Body, stop);
        else await content.WriteAsync(paper.Sha256, paper.Form, context.Response.Body, stop);
        return Results.Empty;
    }

    private static void Guard(HttpResponse response, CaseDocument paper, bool shown)
    {
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(FileName.Shown(paper.FileName, paper.Form));
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = Boxed;
        response.ContentType = paper.Form.MediaType();
    }
}
