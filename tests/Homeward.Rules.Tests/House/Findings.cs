namespace Homeward.Rules.Tests.House;

/// <summary>What a check of the house found, each on its own line: xunit's own message cuts long ones short.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> found)
    {
        var lines = string.Join('\n', found);
        Assert.True(lines.Length == 0, lines);
    }
}
