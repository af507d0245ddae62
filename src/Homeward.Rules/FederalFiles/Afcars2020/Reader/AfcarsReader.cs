using System.Text;

namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>
/// Reads an AFCARS 2020 out-of-home care file (45 CFR 1355.44) as a stream, one record in memory at a time. It needs UTF-8; document types, other
/// files and entities are refused; every fault is a sentence and none an exception.
/// </summary>
public static class AfcarsReader
{
    /// <summary>The header, the records and the refusals, in the order of the file. The stream is read on while the result is; it is not closed.</summary>
    /// <param name="stream">The bytes of the file; need not seek.</param>
    /// <param name="limits">The limits, or null for the usual ones.</param>
    public static IEnumerable<AfcarsItem> Read(Stream stream, AfcarsLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadItems(stream, limits ?? new AfcarsLimits());
    }

    private static IEnumerable<AfcarsItem> ReadItems(Stream stream, AfcarsLimits limits)
    {
        byte[] first = new byte[FilePrefix.Length];
        int length = 0;
        string? reason = null;
        try
        {
            length = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
            reason = FilePrefix.Refuse(first.AsSpan(0, length));
        }
        catch (IOException fault)
        {
            reason = FileParser.Broken(fault);
        }

        if (reason is not null)
        {
            yield return new FileRefused(null, reason);
            yield break;
        }

        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
        using ReplayStream replay = new(first.AsMemory(0, length), stream);
        using StreamReader text = new(replay, strict, detectEncodingFromByteOrderMarks: false, bufferSize: 16_384, leaveOpen: true);
        using MarkupGuard guard = new(text, limits);
        using FileParser parser = new(guard, limits);
        while (parser.Next() is { } item)
            yield return item;
    }
}
