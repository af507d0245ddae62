using Homeward.App.Children;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.App.Due;

/// <summary>
/// From the standing facts of a child to what is kept for lists, on a day, under a rulebook. The one place this is worked out: a change, the nightly sweep
/// and a rebuild all come here, so they cannot differ. Not for two threads at once.
/// </summary>
public sealed class CaseProjector(Rulebook rulebook)
{
    private readonly CaseView view = new(rulebook.Settings);
    private readonly DueList dues = new();

    /// <summary>What a projection is marked with, so that one of another rulebook or version is made again.</summary>
    public string Version { get; } = $"{rulebook.Id} {rulebook.Version}";

    public ProjectedCase Project(Guid childId, CaseFacts facts, DateOnly day)
    {
        rulebook.Evaluate(view, facts, day, dues);
        var due = DueRows.From(childId, dues);
        return new ProjectedCase
        {
            Name = facts.Child.Name,
            Due = due,
            Episodes = Intervals.OfEpisodes(childId, facts),
            Placements = Intervals.OfPlacements(childId, facts),
            Summary = Summarize(childId, facts, day, due),
        };
    }

    private ChildSummary Summarize(Guid childId, CaseFacts facts, DateOnly day, IReadOnlyList<DueItem> due)
    {
        var episode = view.Episodes.LastOrDefault(static episode => episode.IsOpen);
        var inCare = episode.Removal is not null;
        var placement = inCare ? Standing.PlacementOn(facts, day) : null;
        var next = due.FirstOrDefault(static item => item.Owed && item.DueOn is not null);
        return new ChildSummary
        {
            ChildId = childId,
            DateOfBirth = facts.Child.DateOfBirth,
            InCareSince = inCare ? episode.Removal!.On : null,
            Setting = placement?.Setting,
            PlacedOn = placement?.From,
            Overlay = inCare ? Standing.OverlayOn(facts, day) : Overlay.None,
            LastSeenOn = Standing.LastSeenBy(facts, day),
            NextDueOn = next?.DueOn,
            NextRuleId = next?.RuleId,
            NextRuleTitle = next?.RuleTitle,
            NextRuleFrom = next?.RuleFrom,
            OverdueCount = due.Count(static item => item.Owed && item.Status is DueStatus.Overdue),
            DueSoonCount = due.Count(static item => item.Owed && item.Status is DueStatus.DueSoon),
            ComputedFor = day,
            ComputedBy = Version,
            DueHash = DueRows.Hash(facts.Child.Name, due),
        };
    }
}
