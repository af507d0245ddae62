using System.Text.Json;
using System.Text.Unicode;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>
/// Reads a case file as strictly as the format is written: whatever is unknown, given twice, of the wrong type, impossible or contradictory is a fault
/// with its path, and a file with one fault gives no case at all.
/// </summary>
public static class CaseFileReader
{
    private static readonly JsonDocumentOptions Strict = new()
    {
        MaxDepth = CaseFileFormat.MostDepth,
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
    };

    /// <summary>Reads every case of a file, or none.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">The source of every fact that names none.</param>
    public static CaseFileReading Read(ReadOnlyMemory<byte> bytes, string fileName)
    {
        if (bytes.Length > CaseFileFormat.MostBytes)
            return CaseFileReading.Refused("$", $"The file is larger than {CaseFileFormat.MostBytes / 1024 / 1024} MiB. Split it into several files.");
        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0) return CaseFileReading.Refused("$", "The file is empty.");
        if (!Utf8.IsValid(bytes.Span)) return CaseFileReading.Refused("$", "The file is not UTF-8 text. Save it as UTF-8.");

        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            return Read(document.RootElement, fileName);
        }
        catch (JsonException notJson)
        {
            return CaseFileReading.Refused("$", NotJson(notJson));
        }
    }

    private static CaseFileReading Read(JsonElement root, string fileName)
    {
        var faults = new FaultList();
        var cases = new List<CaseFileCase>();
        var file = new ObjectReader(root, "$", faults);
        if (!file.IsObject) return new([], faults.Faults);

        var format = file.Take("format");
        if (format is not { ValueKind: JsonValueKind.String } || !string.Equals(Scalars.Text(format.Value), CaseFileFormat.Name, StringComparison.Ordinal))
            return CaseFileReading.Refused("$.format", $"Say which format this is: \"format\": \"{CaseFileFormat.Name}\" is the only one known here.");

        if (file.Take("cases") is { } list)
        {
            file.RefuseTheRest("A file holds either cases, or one case beside format.");
            ReadList(list, fileName, faults, cases);
        }
        else if (CaseReader.Read(file, "$", fileName, faults) is { } only)
        {
            cases.Add(only);
        }

        return faults.Count > 0 ? new([], faults.Faults) : new(cases, []);
    }

    private static void ReadList(JsonElement list, string fileName, FaultList faults, List<CaseFileCase> cases)
    {
        if (list.ValueKind is not JsonValueKind.Array)
        {
            faults.Add("$.cases", $"This must be a list of cases, not {Scalars.Named(list)}.");
            return;
        }

        if (list.GetArrayLength() is var count && count is 0 or > CaseFileFormat.MostCases)
        {
            faults.Add("$.cases", count == 0 ? "There is no case in the file." : $"There are more than {CaseFileFormat.MostCases} cases. Split the file.");
            return;
        }

        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            if (faults.Full) return;
            var path = $"$.cases[{index++}]";
            var body = new ObjectReader(element, path, faults);
            if (body.IsObject && CaseReader.Read(body, path, fileName, faults) is { } read) cases.Add(read);
        }
    }

    private static string NotJson(JsonException notJson)
    {
        var place = notJson.LineNumber is { } line ? $"line {line + 1}, byte {notJson.BytePositionInLine + 1}" : "an unknown place";
        return notJson.Message.Contains("maximum configured depth", StringComparison.OrdinalIgnoreCase)
            ? $"The file nests deeper than a case file does ({CaseFileFormat.MostDepth} levels), at {place}."
            : $"The file is not JSON from {place} on. Look for a missing comma or quotation mark, a comment, or a comma before a closing bracket.";
    }
}
