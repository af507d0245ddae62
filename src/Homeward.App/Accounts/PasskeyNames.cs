namespace Homeward.App.Accounts;

/// <summary>What a worker calls a passkey, to tell it from their others: a few letters in one line, or nothing.</summary>
public static class PasskeyNames
{
    private const int Most = 80;

    /// <summary>Why a name is refused, or null.</summary>
    public static Said? Refusal(string? name)
    {
        if (name is null) return null;
        if (name.Trim().Length > Most) return Said.Of($"Use at most {Most} characters for the name.");
        return name.Any(char.IsControl) ? Said.Of("Use letters for the name, no control characters.") : null;
    }
}
