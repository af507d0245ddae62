namespace Homeward.App.Workers;

/// <summary>What a colleague may be called: any letters there are, in one line.</summary>
public static class WorkerNames
{
    private const int Most = 200;

    /// <summary>Why a name is refused, or null.</summary>
    public static Said? Refusal(string? name, Said missing) =>
        string.IsNullOrWhiteSpace(name) ? missing
        : name.Trim().Length > Most ? Said.Of($"Use at most {Most} characters for the name.")
        : name.Any(char.IsControl) ? Said.Of("Use letters for the name, no control characters.")
        : null;
}
