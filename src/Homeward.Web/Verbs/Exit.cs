namespace Homeward.Web.Verbs;

/// <summary>What the executable answers to the shell.</summary>
public static class Exit
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Refused = 2;

    /// <summary>Says why on stderr; nothing was done.</summary>
    public static async Task<int> RefusedBecause(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return Refused;
    }
}
