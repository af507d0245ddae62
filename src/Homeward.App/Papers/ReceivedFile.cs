namespace Homeward.App.Papers;

/// <summary>A file that somebody sent and that no act has taken up yet: theirs alone, for a day.</summary>
public sealed record ReceivedFile
{
    /// <summary>Made of the form's key and the file, so that the same form sent again names the same.</summary>
    public required Guid Id { get; init; }

    public required Guid WorkerId { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required long Length { get; init; }

    public required FileForm Form { get; init; }

    public required DateTimeOffset At { get; init; }
}
