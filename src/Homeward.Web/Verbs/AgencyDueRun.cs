using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Verbs;

/// <summary>What <c>due --agency</c> prints: the agency's own deadlines toward the federal government for the year ahead.</summary>
internal static class AgencyDueRun
{
    public const string Usage =
        "[--as-of DATE] [--last-data-review DATE] [--apd-due DATE] [--last-eligibility-review DATE] [--equal-placement-notice DATE] [--corrective-plan-approved DATE] "
            + "[--equal-placement-judgment DATE] [--json]";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static async Task<int> Run(string[] args, TimeProvider clock, TextWriter to)
    {
        var options = Options.Read(
            args,
            Option.Flag("agency"),
            Option.Day("as-of"),
            Option.Day("last-data-review"),
            Option.Day("apd-due"),
            Option.Day("last-eligibility-review"),
            Option.Day("equal-placement-notice"),
            Option.Day("corrective-plan-approved"),
            Option.Day("equal-placement-judgment"),
            Option.Flag("json"));
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        var asOf = options.Day("as-of") ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var dues = ReportingCalendar.Between(asOf, asOf.AddYears(1), new AgencyDates
        {
            DataQualityReviewOn = options.Day("last-data-review"),
            ApdDueOn = options.Day("apd-due"),
            EligibilityReviewOn = options.Day("last-eligibility-review"),
            EqualPlacementNoticeOn = options.Day("equal-placement-notice"),
            CorrectivePlanApprovedOn = options.Day("corrective-plan-approved"),
            EqualPlacementJudgmentOn = options.Day("equal-placement-judgment"),
        });
        if (options.Has("json"))
        {
            await to.WriteLineAsync(JsonSerializer.Serialize(new { format = "homeward-agency-due/1", asOf, due = dues.Select(Item) }, Readable));
            return Exit.Done;
        }

        await to.WriteLineAsync($"The agency's deadlines from {Dates.Day(asOf)} on");
        foreach (var due in dues)
        {
            await to.WriteLineAsync($"\n  {(due.DueOn is { } on ? Dates.Day(on) : "no day told")} · {due.Title}\n    {due.Sentence}\n    {due.Citation} · {due.Id}{Doubt(due)}");
        }

        return Exit.Done;
    }

    private static object Item(AgencyDue due) => new
    {
        ruleId = due.Id, due.Title, due.DueOn, because = due.Sentence, due.Citation, confidence = due.Confidence.Code(), due.ConfidenceNote, due.IfMissed,
    };

    private static string Doubt(AgencyDue due) => due.Confidence is Confidence.Verified && due.ConfidenceNote is null ? string.Empty
        : $" · {due.Confidence.Code()}{(due.ConfidenceNote is { } note ? ": " + note : string.Empty)}";
}
