namespace Homeward.App.Accounts;

public static class UserNames
{
    private const int Most = 64;

    /// <summary>Why a user name is refused, or null.</summary>
    public static Said? Refusal(string? userName)
    {
        var name = userName?.Trim();
        if (string.IsNullOrEmpty(name)) return Said.Of("Give a user name.");
        if (name.Length > Most) return Said.Of($"Use at most {Most} characters for the user name.");
        return name.All(static letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '@' or '\'')
            ? null
            : Said.Of("Use letters, digits, full stops and dashes for the user name, without blanks.");
    }
}
