using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Agency.People;

/// <summary>What the forms about people offer to choose from.</summary>
public static class Choices
{
    public static IReadOnlyList<Choice> Roles =>
        [.. Enum.GetValues<Role>().Select(static role => new Choice(role.ToString(), string.Concat(Words.Of(role)[..1].ToUpperInvariant(), Words.Of(role)[1..])))];

    public const string ThroughProvider = "provider";

    public static IReadOnlyList<Choice> Doors =>
        [new(ThroughProvider, Text.Of("Through the agency’s sign-in")), new("sealed", Text.Of("By an emergency account, for the day that sign-in is down"))];

    public static async Task<IReadOnlyList<Choice>> SupervisorsAsync(HomewardDb db, Guid? but, CancellationToken stop) =>
        [.. (await db.Workers.AsNoTracking().Where(worker => worker.Role == Role.Supervisor && worker.LeftOn == null && worker.Id != but)
            .OrderBy(static worker => worker.Name).ToListAsync(stop)).Select(static worker => new Choice(worker.Id.ToString(), worker.Name))];

    public static async Task<IReadOnlyList<Choice>> AgenciesAsync(HomewardDb db, CancellationToken stop) =>
        [.. (await db.Agencies.AsNoTracking().OrderBy(static agency => agency.Name).ToListAsync(stop)).Select(static agency => new Choice(agency.Id.ToString(), agency.Name))];
}
