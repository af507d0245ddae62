namespace Homeward.App.Seeding.Synthetic;

/// <summary>One child of the synthetic file: no name, no person.</summary>
internal sealed record SyntheticChild
{
    public required string RecordNumber { get; init; }

    public required DateOnly BornOn { get; init; }

    public required DateOnly RemovedOn { get; init; }

    /// <summary>The day the child left care; null for those who are in it.</summary>
    public DateOnly? ExitedOn { get; init; }

    public int ExitReason { get; init; }

    public required bool Male { get; init; }

    public required SyntheticRace Race { get; init; }

    public required SyntheticSetting Setting { get; init; }

    public required SyntheticGoal Goal { get; init; }

    public required int Placements { get; init; }

    public required IReadOnlySet<int> Circumstances { get; init; }
}
