using System.Text.Json.Serialization;
using Homeward.Rules.Deadlines;

namespace Homeward.App.Due;

/// <summary>Where something owed stands in a child's list, and as much as tells which group of Today it is in: when it is due, and whether a rule warns of it.</summary>
public readonly record struct TodayLine(Guid ChildId, int Number, DateOnly DueOn, bool IsWarned);

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
    public string Line => LineName.Of(RuleId, RuleTitle, AboutKind, AboutId, AboutName, EpisodeId, DueOn);

    [JsonIgnore]
    public TodayLine Place => new(ChildId, Number, DueOn, Status is DueStatus.DueSoon);
}
