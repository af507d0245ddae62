using Homeward.Rules.Deadlines;

namespace Homeward.App.Due;

/// <summary>
/// A line of a due list that a worker put off, with the reason. It holds until its day, and only for as long as the line has the same due day and stands where
/// it stood; then the line is on the list of Today again.
/// </summary>
public sealed record DuePutOff
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required string RuleId { get; init; }

    public required string RuleTitle { get; init; }

    public required SubjectKind AboutKind { get; init; }

    public Guid? AboutId { get; init; }

    public string? AboutName { get; init; }

    public Guid? EpisodeId { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Where the line stood when it was put off.</summary>
    public required DueStatus Status { get; init; }

    /// <summary>The day it is on the list again.</summary>
    public required DateOnly Until { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>The line, as <see cref="LineName"/> names it.</summary>
    public string Line => LineName.Of(RuleId, RuleTitle, AboutKind, AboutId, AboutName, EpisodeId, DueOn);
}
