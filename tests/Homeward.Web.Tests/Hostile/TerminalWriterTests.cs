using System.Diagnostics;
using System.Text.Json;
using Homeward.TestKit;
using Homeward.Web.Verbs;

namespace Homeward.Web.Tests.Hostile;

/// <summary>What the program prints steers no terminal, whatever it was given; and it stays text that can be read back.</summary>
public sealed class TerminalWriterTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a\u001b[31mb", "a\\u001b[31mb")]
    [InlineData("a\u009b31mb", "a\\u009b31mb")]
    [InlineData("bell\a, back\b, del\u007f", "bell\\u0007, back\\u0008, del\\u007f")]
    [InlineData("exe\u202Efdp", "exe\\u202efdp")]
    [InlineData("a\u2066b\u2069", "a\\u2066b\\u2069")]
    [InlineData("over\rwritten", "over\\u000dwritten")]
    [InlineData("a\u2028b", "a\\u2028b")]
    [InlineData("two\r\nlines\n\tand a tab", "two\r\nlines\n\tand a tab")]
    [InlineData("مرحبا 👩‍👩‍👧‍👦 \u200Eשלום", "مرحبا 👩‍👩‍👧‍👦 \u200Eשלום")]
    public async Task Text_is_printed_as_it_is_but_for_what_steers_the_terminal(string text, string printed)
    {
        await using var said = new StringWriter();
        await using var terminal = new TerminalWriter(said);
#pragma warning disable CA1849 // Both ways of writing are asked.
        terminal.Write(text);
        await terminal.WriteAsync(text);
        await terminal.WriteAsync(text.AsMemory(), Stop);
        terminal.Write(text.ToCharArray());
#pragma warning restore CA1849
        Assert.Equal(string.Concat(Enumerable.Repeat(printed, 4)), said.ToString());
    }

    [Fact]
    public async Task Data_that_is_printed_is_the_same_text_to_whoever_reads_it()
    {
        foreach (var words in HostileWords.All)
        {
            await using var said = new StringWriter();
            await using var terminal = new TerminalWriter(said);
            await terminal.WriteLineAsync(JsonSerializer.Serialize(words, Relaxed));
            Assert.Equal(words, JsonSerializer.Deserialize<string>(said.ToString()));
            Assert.DoesNotContain(said.ToString(), static letter => Steers(letter));
        }
    }

    [Theory]
    [InlineData("due", "--case")]
    [InlineData("check", "afcars")]
    [InlineData("\u001b[2J")]
    public async Task Program_itself_prints_no_name_of_a_file_that_steers_the_terminal(params string[] verb)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [HomewardProgram.Path, .. verb, "\u001b[31m\u202Egnidaer.xml"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, wrong) = (program.StandardOutput.ReadToEndAsync(Stop), program.StandardError.ReadToEndAsync(Stop));
        await program.WaitForExitAsync(Stop);
        Assert.Equal(Exit.Refused, program.ExitCode);
        var text = await said + await wrong;
        Assert.Contains("\\u001b[", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, static letter => Steers(letter));
    }

    /// <summary>Whether a terminal would do something at this character other than show it; the ends of lines and the tab are the program's own.</summary>
    public static bool Steers(char letter) => (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
