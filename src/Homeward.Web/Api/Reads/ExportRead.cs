using System.Globalization;
using System.Text.Json;
using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Papers;
using Homeward.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Api.Reads;

/// <summary>
/// Every case that is open to an auditor, as one file: on any day, with a purpose and a recipient, within five minutes of their proving who they are. Each case
/// in it is a read. What no person may open stays closed here too; the record as a whole is taken out where it runs, by <c>homeward export</c>.
/// </summary>
public static class ExportRead
{
    public const string Address = "/export";
    private const int LongestRecipient = 200;
    private const int Batch = 500;

    // It reads the whole record, so one at a time on each node.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    public static async Task<IResult> AnswerAsync(HttpRequest request, Reading reading, Caller caller, Database database, DocumentStore papers, SiteOptions site, TimeProvider clock, CancellationToken stop)
    {
        var asked = new Asked(request.Query);
        var purpose = asked.Word<ExportPurpose>("purpose");
        var recipient = asked.Text("recipient")?.Trim();
        if (purpose is null) asked.Refuse($"Say what for: purpose is one of {string.Join(", ", Enum.GetNames<ExportPurpose>().Select(JsonNamingPolicy.CamelCase.ConvertName))}.");
        if (string.IsNullOrEmpty(recipient) || recipient.Length > LongestRecipient || recipient.Any(char.IsControl)) asked.Refuse("Say for whom: recipient is a person or an office, in at most 200 characters.");
        if (asked.Problem is { } problem) return problem.Answer();
        if (!await new Sessions(reading.Db, site.RealClock).ProvedLatelyAsync(caller.Token.AccountId, stop)) return StepUp.Answer();
        if (!await Turn.WaitAsync(TimeSpan.Zero, stop)) return Problems.Of(StatusCodes.Status429TooManyRequests).Answer();
        try
        {
            var part = await PartAsync(reading, $"{JsonNamingPolicy.CamelCase.ConvertName(purpose!.Value.ToString())}, for {recipient}", stop);
            // The answer closes it.
#pragma warning disable CA2000
            var file = await FileAsync(Path.Combine(site.DataFolder, "leaving"), new WholeExport(database, papers, clock), part, stop);
#pragma warning restore CA2000
            return Results.File(file, "application/zip", string.Create(CultureInfo.InvariantCulture, $"homeward-{reading.Today:yyyy-MM-dd}.zip"));
        }
        finally
        {
            Turn.Release();
        }
    }

    private static Problem StepUp { get; } = new()
    {
        Type = "homeward:step-up",
        Status = StatusCodes.Status403Forbidden,
        Title = "Prove who you are",
        Detail = "The token’s owner proves who they are at /sign-in/prove; then ask again within five minutes.",
    };

    // Whole on the disk before the first byte leaves: a copy that broke off would look like one, and a slow reader would hold the database's snapshot open.
    private static async Task<FileStream> FileAsync(string folder, WholeExport export, WholePart part, CancellationToken stop)
    {
        var file = PrivateFiles.Passing(folder);
        try
        {
            await export.WritePartAsync(file, part, stop);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task<WholePart> PartAsync(Reading reading, string why, CancellationToken stop)
    {
        var all = await CaseAccess.OpenTo(reading.Db, reading.Actor, reading.Now, reading.Today).OrderBy(static child => child.Id).Select(static child => child.Id).ToListAsync(stop);
        var open = new HashSet<Guid>();
        foreach (var some in all.Chunk(Batch))
        {
            open.UnionWith(await reading.Door.ListAsync(reading.Actor, some, $"{Links.Api}{Address}", stop));
            reading.Db.ChangeTracker.Clear();
        }

        await Disclosures.WriteDownAsync(reading.Db, reading.Actor, reading.Now, why, open.Count, stop);
        var words = string.Create(CultureInfo.InvariantCulture, $"The cases open to {reading.Actor.Name} at {reading.Now.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss'Z'}: {why}.");
        return await WholePart.OfAsync(reading.Db, open, words, stop);
    }
}
