namespace Homeward.App.Alerts;

/// <summary>
/// How much lay before a worker on a morning: numbers, nothing of any case. One a worker and day, which the database holds; it is what may leave the house,
/// should an agency ever send it.
/// </summary>
public sealed record Digest
{
    public required Guid WorkerId { get; init; }

    public required DateOnly Day { get; init; }

    public required int Overdue { get; init; }

    public required int ThisWeek { get; init; }

    public required int AtRisk { get; init; }

    public required int Tasks { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public int Owed => Overdue + ThisWeek + AtRisk;
}
