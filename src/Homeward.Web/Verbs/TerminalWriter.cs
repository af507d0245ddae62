using System.Buffers;
using System.Globalization;
using System.Text;

namespace Homeward.Web.Verbs;

/// <summary>
/// What every verb prints on, so that nobody's terminal obeys a name in a file: a character that steers a terminal, turns text around or begins a line of its own is written as JSON
/// writes it, such as \u001b. Every other character stays what it is, and --json gives the same text back to whoever reads it.
/// </summary>
public sealed class TerminalWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    // C0 but for tab and line feed, DEL and C1; the line and paragraph separators; the embeddings, overrides and isolates of direction.
    private static readonly SearchValues<char> Steering = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(static code => code is not ('\t' or '\n')).Concat(Enumerable.Range(0x7f, 0x21)).Concat([0x2028, 0x2029]).Concat(Enumerable.Range(0x202a, 5))
            .Concat(Enumerable.Range(0x2066, 4)).Select(static code => (char)code),
    ]);

    public override Encoding Encoding => inner.Encoding;

    /// <summary>Puts it before standard output and standard error of this process.</summary>
    public static void Guard()
    {
        // They last as long as the process.
#pragma warning disable CA2000
        Console.SetOut(new TerminalWriter(Console.Out));
        Console.SetError(new TerminalWriter(Console.Error));
#pragma warning restore CA2000
    }

    public override void Write(char value) => inner.Write(Shown([value]));

    public override void Write(char[] buffer, int index, int count) => inner.Write(Shown(buffer.AsSpan(index, count)));

    public override void Write(ReadOnlySpan<char> buffer) => inner.Write(Shown(buffer));

    public override void Write(string? value) => inner.Write(value is null ? null : Shown(value));

    public override void Flush() => inner.Flush();

    private static string Shown(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Steering) < 0) return text.ToString();
        var shown = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var isLineEnd = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            if (isLineEnd || !Steering.Contains(text[at])) shown.Append(text[at]);
            else shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:x4}");
        }

        return shown.ToString();
    }
}
