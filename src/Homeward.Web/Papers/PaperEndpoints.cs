namespace Homeward.Web.Papers;

/// <summary>The addresses of a paper's file: to keep, to look at where it is a picture, and as the camera wrote it.</summary>
public static class PaperEndpoints
{
    public static void MapPapers(this IEndpointRouteBuilder site)
    {
        Map(site, "file", PaperWay.Kept);
        Map(site, "view", PaperWay.Shown);
        Map(site, "original", PaperWay.Original);
    }

    private static void Map(IEndpointRouteBuilder site, string last, PaperWay way) => site.MapGet(
        "/child/{id:guid}/papers/{paper:guid}/" + last,
        (Guid id, Guid paper, PaperFile file, HttpContext context, CancellationToken stop) => file.GiveAsync(context, id, paper, way, stop));
}
