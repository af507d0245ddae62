using System.IO.Compression;
using System.Xml;

namespace Homeward.App.Papers.Checks;

/// <summary>
/// A Word or Excel file: a zip of few parts and bounded size whose parts are read through, XML with document types prohibited; no macro, no control, no file within,
/// and no template or object that would be fetched from elsewhere.
/// </summary>
internal static class OfficeCheck
{
    private const int MostParts = 500;
    private const int MostTimes = 100;
    private const long MostUnpacked = 100L * 1024 * 1024;
    private static readonly Said Carries = Said.Of("This document carries a macro, a control, another file, or a link that fetches one. Save it as a PDF and attach that.");
    private static readonly Said TooMuch = Said.Of("This document holds more when it is unpacked than a paper does. Save it as a PDF and attach that.");

    public static async Task<Said?> RefusalAsync(Stream content, FileForm form, CancellationToken stop)
    {
        var start = new byte[4];
        if (await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, stop) < start.Length || !start.AsSpan().SequenceEqual("PK\u0003\u0004"u8)) return FileCheck.NotWhatItSays(form);
        await ArchiveEnd.CheckAsync(content, MostParts, stop);
        using var zip = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, stop);
        if (zip.Entries.Count > MostParts || zip.Entries.DistinctBy(static part => part.FullName, StringComparer.OrdinalIgnoreCase).Count() < zip.Entries.Count)
            return FileCheck.NotWhatItSays(form);
        if (zip.Entries.Sum(static part => part.Length) > MostUnpacked) return TooMuch;
        if (zip.Entries.Any(static part => IsForeign(part.FullName))) return Carries;
        if (zip.GetEntry("[Content_Types].xml") is null || zip.GetEntry(MainPart(form)) is null) return FileCheck.NotWhatItSays(form);
        return await PartsAsync(zip, form, Math.Min(MostUnpacked, Math.Max(content.Length * MostTimes, 1 << 20)), stop);
    }

    private static string MainPart(FileForm form) => form is FileForm.Word ? "word/document.xml" : "xl/workbook.xml";

    private static bool IsForeign(string name) =>
        name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.Contains("vbaData", StringComparison.OrdinalIgnoreCase)
        || name.Contains("activeX", StringComparison.OrdinalIgnoreCase) || name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase) || name.Contains("..", StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal);

    private static async Task<Said?> PartsAsync(ZipArchive zip, FileForm form, long left, CancellationToken stop)
    {
        foreach (var part in zip.Entries)
        {
            var (refusal, count) = await PartAsync(part, left, stop);
            if (refusal is not null) return refusal;
            left -= count;
        }

        return await IsNamedAsync(zip, form, stop) ? null : FileCheck.NotWhatItSays(form);
    }

    private static async Task<(Said? Refusal, long Count)> PartAsync(ZipArchiveEntry part, long left, CancellationToken stop)
    {
        await using var packed = await part.OpenAsync(stop);
        await using var counted = new CountedStream(packed, left);
        try
        {
            if (IsXml(part.FullName) && await CarriesAsync(counted, part.FullName, stop)) return (Carries, 0);
            await counted.CopyToAsync(Stream.Null, stop);
            return (null, counted.Count);
        }
        catch (InvalidDataException) when (counted.Count > left)
        {
            return (TooMuch, 0);
        }
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // Read to its end: what is not well formed, or has a document type, is an XmlException.
    private static async Task<bool> CarriesAsync(Stream part, string name, CancellationToken stop)
    {
        var relations = name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        using var xml = XmlReader.Create(part, Strict());
        while (await xml.ReadAsync())
        {
            stop.ThrowIfCancellationRequested();
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true) return true;
            if (relations && xml.LocalName is "Relationship" && Fetches(xml.GetAttribute("Type"), xml.GetAttribute("TargetMode"), xml.GetAttribute("Target"))) return true;
        }

        return false;
    }

    // A link to click on is text; a template, an object, a frame or a picture from elsewhere is fetched when the file is opened.
    private static bool Fetches(string? type, string? mode, string? target)
    {
        if (target is null || !string.Equals(mode, "External", StringComparison.OrdinalIgnoreCase) || type?.EndsWith("/hyperlink", StringComparison.Ordinal) == true) return false;
        if (target.StartsWith(@"\\", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal)) return true;
        var here = target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) && target.Length > 8 && target[8] is not ('/' or '\\');
        return target.Contains(":/", StringComparison.Ordinal) && !here;
    }

    private static async Task<bool> IsNamedAsync(ZipArchive zip, FileForm form, CancellationToken stop)
    {
        await using var types = await zip.GetEntry("[Content_Types].xml")!.OpenAsync(stop);
        using var xml = XmlReader.Create(types, Strict());
        var main = form.MediaType() + ".main+xml";
        while (await xml.ReadAsync())
            if (xml.NodeType is XmlNodeType.Element && string.Equals(xml.GetAttribute("ContentType"), main, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static XmlReaderSettings Strict() => new()
    {
        Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostUnpacked, CloseInput = false,
    };
}
