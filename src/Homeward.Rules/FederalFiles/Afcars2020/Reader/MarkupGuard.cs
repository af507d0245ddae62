namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>
/// Watches the text on its way to the XML parser, which holds a tag, an attribute or a CDATA section in memory whole, however long. It knows just
/// enough of XML to see where these begin and end.
/// </summary>
internal sealed class MarkupGuard(TextReader inner, AfcarsLimits limits) : TextReader
{
    private const string CommentStart = "!--";
    private const string CDataStart = "![CDATA[";

    private readonly char[] single = new char[1];
    private Mode mode = Mode.Text;
    private long total;
    private int length;
    private int matched;
    private char quote;
    private char last;
    private char beforeLast;

    private enum Mode
    {
        Text,
        Open,
        Tag,
        Quote,
        Comment,
        CData,
        Instruction,
    }

    public override int Read(char[] buffer, int index, int count)
    {
        int read = inner.Read(buffer, index, count);
        total += read;
        if (total > limits.FileCharacters)
            throw new LimitExceededException("The file is larger than Homeward reads. Split it into several files by record.");
        Watch(buffer.AsSpan(index, read));
        return read;
    }

    public override int Read() => Read(single, 0, 1) == 1 ? single[0] : -1;

    public override int Peek() => inner.Peek();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Watch(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int step = mode switch
            {
                Mode.Text => OverText(text),
                Mode.Tag => OverTag(text),
                Mode.Quote => OverQuote(text),
                Mode.Open => OverOpening(text[0]),
                _ => OverOther(text[0]),
            };
            if (mode == Mode.Text)
                length = 0;
            else if ((length += step) > limits.TagCharacters)
                throw new LimitExceededException("A tag or a section of the file is far longer than any the federal layout has. Export the file again from your system.");
            text = text[step..];
        }
    }

    private int OverText(ReadOnlySpan<char> text)
    {
        int open = text.IndexOf('<');
        if (open < 0)
            return text.Length;
        mode = Mode.Open;
        matched = 0;
        return open + 1;
    }

    private int OverOpening(char c)
    {
        if (matched == 0 && c == '?')
            mode = Mode.Instruction;
        else if (matched < CommentStart.Length && c == CommentStart[matched])
            mode = ++matched == CommentStart.Length ? Mode.Comment : Mode.Open;
        else if (matched > 0 && c == CDataStart[matched])
            mode = ++matched == CDataStart.Length ? Mode.CData : Mode.Open;
        else
        {
            mode = Mode.Tag;
            return 0;
        }

        (beforeLast, last) = ('\0', '\0');
        return 1;
    }

    private int OverTag(ReadOnlySpan<char> text)
    {
        int stop = text.IndexOfAny('>', '"', '\'');
        if (stop < 0)
            return text.Length;
        quote = text[stop];
        mode = quote == '>' ? Mode.Text : Mode.Quote;
        return stop + 1;
    }

    private int OverQuote(ReadOnlySpan<char> text)
    {
        int stop = text.IndexOf(quote);
        if (stop < 0)
            return text.Length;
        mode = Mode.Tag;
        return stop + 1;
    }

    private int OverOther(char c)
    {
        bool ends = c == '>' && mode switch
        {
            Mode.Comment => last == '-' && beforeLast == '-',
            Mode.CData => last == ']' && beforeLast == ']',
            _ => last == '?',
        };
        if (ends)
            mode = Mode.Text;
        (beforeLast, last) = (last, c);
        return 1;
    }
}
