using Homeward.App.Data;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Agency.People;

/// <summary>A case a leaver hands over, as an administrator may see it.</summary>
/// <param name="ChildId">Whose case.</param>
/// <param name="Words">Initials and the end of the record's id: enough to tell it from the others.</param>
/// <param name="Proposed">The leaver's supervisor, to begin with.</param>
public sealed record LeaversCase(Guid ChildId, string Words, string? Proposed);

internal static class LeaversCases
{
    public static async Task<IReadOnlyList<LeaversCase>> OfAsync(HomewardDb db, Guid workerId, Guid? supervisor, CancellationToken stop)
    {
        var open = await Leaving.OpenCasesAsync(db, workerId, stop);
        var names = await db.Children.Where(child => open.Contains(child.Id)).ToDictionaryAsync(static child => child.Id, static child => child.Name, stop);
        return [.. open.Select(id => new LeaversCase(id, Text.Of($"{Initials(names[id])} · record {id.ToString("N")[^6..]}"), supervisor?.ToString()))];
    }

    private static string Initials(string? name) =>
        name is null ? Text.Of("No name") : string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static part => part[..1] + "."));
}
