using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.App.Due;

/// <summary>The due lists of a file as data, for another program to read; docs/due-json.md describes it.</summary>
public sealed record DueFile(
    string Format, DueFile.Book Rulebook, DateOnly AsOf, DateOnly? KnownOn, IReadOnlyList<string> NotOnRecord, IReadOnlyList<DueFile.Child> Children)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static DueFile Of(DueQuestion question, IReadOnlyList<string> notOnRecord, IReadOnlyList<ChildDue> children, MonthTable months)
    {
        var book = question.Rulebook;
        return new(
            "homeward-due/1",
            new(book.Id, book.Title, book.Version, book.Settings),
            question.AsOf,
            question.KnownOn,
            notOnRecord,
            [.. children.Select(child => Child.Of(child, question, months))]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    public sealed record Book(string Id, string Title, string Version, RulebookSettings Settings);

    public sealed record Child(
        [property: JsonPropertyName("child")] string Name,
        IReadOnlyList<Span> Episodes,
        IReadOnlyList<DueFileEligibility.Stay> Eligibility,
        IReadOnlyList<DueFileEligibility.Month>? EligibilityMonths,
        IReadOnlyList<Item> Due)
    {
        public static Child Of(ChildDue child, DueQuestion question, MonthTable months) => new(
            child.Name,
            [.. child.Episodes.Select(Span.Of)],
            DueFileEligibility.Stays(child, question),
            DueFileEligibility.Months(child, question, months),
            [.. child.Dues.Select(due => Item.Of(due, child))]);
    }

    public sealed record Span(DateOnly RemovalOn, DateOnly EnteredOn, EntryBasis Basis, DateOnly? EndedOn, EpisodeEnd EndedBy, bool DatesOnly)
    {
        public static Span Of(Episode episode) =>
            new(episode.Removal.On, episode.EntryOn, episode.Basis, episode.EndedOn, episode.End, episode.Removal.DatesOnly);
    }

    public sealed record Topic(SubjectKind Kind, string? Id, string? Name);

    public sealed record Item(
        string RuleId,
        UsState? State,
        string? SameDutyEarlierBy,
        string Title,
        Topic About,
        DateOnly? WindowFrom,
        DateOnly? DueOn,
        DateTimeOffset? DueAt,
        DueStatus Status,
        bool CanStillBeMet,
        bool IsLimit,
        bool NotCollected,
        DateOnly? SatisfiedOn,
        string? SatisfiedBy,
        IReadOnlyList<DaySpan> Tolling,
        OwedBy OwedBy,
        string IfMissed,
        string Citation,
        string Confidence,
        string? ConfidenceNote,
        string Because)
    {
        public static Item Of(DueDate due, ChildDue child) => new(
            due.Rule.Id,
            due.Rule.State,
            due.EarlierIs?.Id,
            due.Rule.Title,
            new(due.About.Kind, due.About.Id is { } about ? child.Ids.Word(about) : null, child.NameOf(due.About)),
            due.WindowFrom,
            due.DueOn,
            due.DueAt,
            due.Status,
            due.CanStillBeMet,
            due.IsLimit,
            due.NotCollected,
            due.SatisfiedOn,
            due.SatisfiedBy is { } by ? child.Ids.Word(by) : null,
            due.Tolling,
            due.Rule.OwedBy,
            due.Rule.IfMissed,
            due.Rule.Citation,
            due.Rule.Confidence.Code(),
            due.Rule.ConfidenceNote,
            SameDuty.Sentence(due, child.Dues));
    }
}
