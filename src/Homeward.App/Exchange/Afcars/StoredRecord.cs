using System.IO.Compression;
using System.Security.Cryptography;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;

namespace Homeward.App.Exchange.Afcars;

/// <summary>A record's own XML, without the header that differs in each file: its hash says whether a later file changed anything.</summary>
internal sealed class StoredRecord
{
    private static readonly AfcarsHeader NoHeader = new(AfcarsValue.NotPresent, AfcarsValue.NotPresent);

    public StoredRecord(AfcarsRecord record)
    {
        using var xml = new MemoryStream(32 * 1024);
        AfcarsWriter.Write(xml, NoHeader, [record]);
        var written = xml.GetBuffer().AsSpan(0, (int)xml.Length);
        Hash = Convert.ToHexStringLower(SHA256.HashData(written));
        using var packed = new MemoryStream(4 * 1024);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(written);
        Packed = packed.ToArray();
    }

    public string Hash { get; }

    /// <summary>The XML, deflated.</summary>
    public byte[] Packed { get; }
}
