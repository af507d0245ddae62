using System.Globalization;

namespace Homeward.App.Accounts;

/// <summary>Long, and not one that is guessed first; no rule about kinds of letters (NIST SP 800-63B-4, 3.1.1).</summary>
public static class PasswordRules
{
    public const int Least = 15;
    private const int Most = 512;

    private static readonly string[] GuessedFirst =
        ["PASSWORD", "PASSPHRASE", "HOMEWARD", "ADMINISTRATOR", "WELCOME", "LETMEIN", "CHANGEME", "FOSTERCARE", "ILOVEYOU", "TRUSTNO", "SECRET", "QWERTY", "CORRECTHORSEBATTERYSTAPLE"];

    private static readonly string[] Rows =
        ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "01234567890123456789", "1234567890123456789", "QWERTYUIOPASDFGHJKLZXCVBNM", "QWERTZUIOPASDFGHJKLYXCVBNM"];

    /// <summary>Why the password is refused, or null.</summary>
    public static Said? Refusal(string password)
    {
        var length = new StringInfo(password).LengthInTextElements;
        if (length < Least) return Said.Of($"Use at least {Least} characters. A few words that only you would put together are easy to remember.");
        if (password.Length > Most) return Said.Of($"Use at most {Most} characters.");
        return IsObvious(password) ? Said.Of("This password is among the first that would be guessed. Choose another.") : null;
    }

    private static bool IsObvious(string password)
    {
        var letters = string.Concat(password.ToUpperInvariant().Where(char.IsLetterOrDigit));
        if (letters.Distinct().Count() < 6) return true;
        if (RepeatsItself(letters)) return true;
        if (Rows.Any(row => Runs(row, letters))) return true;
        var rest = GuessedFirst.Aggregate(letters, (left, word) => left.Replace(word, string.Empty, StringComparison.Ordinal));
        return rest.Length < letters.Length && (rest.All(char.IsDigit) || rest.Length < 4);
    }

    private static bool RepeatsItself(string letters)
    {
        for (var unit = 1; unit <= letters.Length / 2; unit++)
            if (letters.AsSpan(unit).SequenceEqual(letters.AsSpan(0, letters.Length - unit))) return true;
        return false;
    }

    private static bool Runs(string row, string letters) =>
        row.Contains(letters, StringComparison.Ordinal) || string.Concat(row.Reverse()).Contains(letters, StringComparison.Ordinal);
}
