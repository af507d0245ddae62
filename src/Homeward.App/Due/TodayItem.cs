using System.Text.Json.Serialization;
using Homeward.Rules.Deadlines;

namespace Homeward.App.Due;

/// <summary>As much of a line as tells whether and where it stands on Today: a hundred are looked through for the seven that are shown.</summary>
public readonly record struct TodayLine(DateOnly DueOn, bool IsWarned, DateOnly? PutOffUntil, TodayItem Item);

/// <summary>Something owed to a child, as one line of a list.</summary>
public sealed record TodayItem
{
    public required Guid ChildId { get; init; }

    public string? ChildName { get; init; }

    public string? AgencyNumber { get; init; }

    /// <summary>Its place in the child's list.</summary>
    [JsonIgnore]
    public int Number { get; init; }

    public required string RuleId { get; init; }

    public required string RuleTitle { get; init; }

    public required SubjectKind AboutKind { get; init; }

    public Guid? AboutId { get; init; }

    public string? AboutName { get; init; }

    public Guid? EpisodeId { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DueStatus Status { get; init; }

    public required string Because { get; init; }

    /// <summary>The line, as an act names it.</summary>
    public required string Line { get; init; }

    internal static TodayLine LineOf(DueItem item, string? childName, string? agencyNumber) => new(item.DueOn!.Value, item.Status is DueStatus.DueSoon, item.PutOffUntil, new TodayItem
    {
        ChildId = item.ChildId,
        ChildName = childName,
        AgencyNumber = agencyNumber,
        Number = item.Number,
        RuleId = item.RuleId,
        RuleTitle = item.RuleTitle,
        AboutKind = item.AboutKind,
        AboutId = item.AboutId,
        AboutName = item.AboutName,
        EpisodeId = item.EpisodeId,
        DueOn = item.DueOn!.Value,
        Status = item.Status,
        Because = item.Because,
        Line = LineName.Of(item),
    });
}
