using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Tests.Cases;

/// <summary>A cases.md file, read line by line; a line inside a case that is not understood is refused with file and line.</summary>
internal static class CaseFile
{
    public static IReadOnlyList<WrittenCase> Read(string file, IReadOnlyList<string> lines)
    {
        var cases = new List<WrittenCase>();
        var facts = new List<Fact>();
        var rows = new List<CaseRow>();
        for (var index = 0; index < lines.Count; index++)
        {
            var text = lines[index].TrimEnd();
            if (text.StartsWith("### ", StringComparison.Ordinal))
            {
                (facts, rows) = ([], []);
                cases.Add(new WrittenCase(file, index + 1, text[4..], RulebookSettings.Default, facts, rows));
            }
            else if (cases.Count > 0 && !IsLayout(text))
            {
                cases[^1] = Line(cases[^1], facts, rows, index + 1, text);
            }
        }

        foreach (var written in cases)
        {
            Complete(written);
        }

        return cases;
    }

    // Headings of parts, notes, the head of a table.
    private static bool IsLayout(string text) =>
        text.Length == 0
        || text.StartsWith("# ", StringComparison.Ordinal)
        || text.StartsWith("## ", StringComparison.Ordinal)
        || text.StartsWith('>')
        || text == RowReader.Header
        || text.All(static letter => letter is '|' or '-' or ' ' or ':');

    private static WrittenCase Line(WrittenCase written, List<Fact> facts, List<CaseRow> rows, int line, string text)
    {
        if (text.StartsWith("- setting ", StringComparison.Ordinal))
        {
            return written with { Settings = Setting(written, line, text["- setting ".Length..]) };
        }

        if (text.StartsWith("- rulebook ", StringComparison.Ordinal))
        {
            return written with { Book = text["- rulebook ".Length..] };
        }

        if (text.StartsWith("- ", StringComparison.Ordinal))
        {
            if (FactReader.Read(text[2..], $"line {line}", facts) is { } refused)
            {
                throw new CaseRefusedException(written.File, line, refused);
            }

            return written;
        }

        if (!text.StartsWith('|'))
        {
            throw new CaseRefusedException(written.File, line, $"A case holds facts (- …), rows (| … |) and notes (> …); this is none of them: {text}");
        }

        rows.Add(RowReader.Read(written.File, line, text));
        return written;
    }

    private static RulebookSettings Setting(WrittenCase written, int line, string words)
    {
        var settings = written.Settings with { };
        return Set(settings, words) ? settings : throw new CaseRefusedException(written.File, line, $"No setting reads \"{words}\".");
    }

    // "California back count rolls back no": a state's settings stand under the state's name.
    private static bool Set(object settings, string words)
    {
        foreach (var property in settings.GetType().GetProperties().Where(static property => property.CanWrite))
        {
            var name = Words.Of(property.Name) + " ";
            if (!words.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (property.PropertyType.Name.EndsWith("Settings", StringComparison.Ordinal))
            {
                var copy = property.PropertyType.GetMethod("<Clone>$")!.Invoke(property.GetValue(settings), null)!;
                property.SetValue(settings, copy);
                return Set(copy, words[name.Length..]);
            }

            if (Words.Value(words[name.Length..], property.PropertyType) is { } value)
            {
                property.SetValue(settings, value);
                return true;
            }
        }

        return false;
    }

    // A case is about a child even where nothing about the child matters.
    private static void Complete(WrittenCase written)
    {
        if (written.Rows.Count == 0)
        {
            throw new CaseRefusedException(written.File, written.Line, "A case without a row proves nothing.");
        }

        if (!written.Facts.Any(static fact => fact is Child))
        {
            ((List<Fact>)written.Facts).Add(new Child
            {
                Id = Words.Id("child"),
                RecordedAt = DateTimeOffset.UnixEpoch,
                RecordedBy = "case",
                Source = "case",
                DateOfBirth = null,
            });
        }
    }
}
