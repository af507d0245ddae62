namespace Homeward.App.Accounts;

public static class UserNames
{
    private const int Most = 64;

    /// <summary>Why a user name is refused, or null.</summary>
    public static string? Refusal(string? userName)
    {
        var name = userName?.Trim();
        if (string.IsNullOrEmpty(name)) return "Give a user name.";
        if (name.Length > Most) return $"Use at most {Most} characters for the user name.";
        return name.All(static letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '@' or '\'')
            ? null
            : "Use letters, digits, full stops and dashes for the user name, without blanks.";
    }
}
