namespace Homeward.App.Due;

/// <summary>Somebody took back that a line was put off: from then on it is on the list as if it had never been.</summary>
public sealed record PutOffTakenBack
{
    public required Guid PutOffId { get; init; }

    public required Guid ChildId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
