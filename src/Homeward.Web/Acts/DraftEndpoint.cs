using System.Text.Json;
using Homeward.App.Drafts;
using Homeward.Web.Acts.Forms;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Antiforgery;

namespace Homeward.Web.Acts;

/// <summary>Where a page sends what is being written, every few seconds.</summary>
public static class DraftEndpoint
{
    // Not kept: what proves the request, what belongs to this copy of the page, and what must not lie about.
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal) { "form", "Key", "BasedOn" };

    public static void MapDrafts(this IEndpointRouteBuilder site) => site.MapPost(Links.Draft, async (
        HttpContext context, IAntiforgery antiforgery, CurrentActor current, DraftStore drafts, CancellationToken stop) =>
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var form = await context.Request.ReadFormAsync(stop);
        var address = form["draft-address"].ToString();
        if (!address.StartsWith('/') || address.Length > 300) return Results.StatusCode(StatusCodes.Status400BadRequest);
        // What is to be kept apart lies nowhere else, whoever asks for it.
        if (FormActs.All.Any(act => act.Apart && address.EndsWith($"/record/{act.Page}", StringComparison.OrdinalIgnoreCase))) return Results.NoContent();
        var answers = form.Where(field => !Left.Contains(field.Key) && !string.Equals(field.Key, "draft-address", StringComparison.Ordinal))
            .ToDictionary(static field => field.Key, static field => field.Value.Select(static value => value ?? string.Empty).ToArray(), StringComparer.Ordinal);
        if (JsonSerializer.SerializeToUtf8Bytes(answers).Length > DraftStore.Most) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        await drafts.KeepAsync(current.Actor, address, answers, stop);
        return Results.NoContent();
    });
}
