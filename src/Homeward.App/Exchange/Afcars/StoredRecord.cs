using System.IO.Compression;
using System.Security.Cryptography;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;

namespace Homeward.App.Exchange.Afcars;

/// <summary>A record's own XML, without the header that differs in each file: its hash says whether a later file changed anything.</summary>
internal sealed class StoredRecord
{
    private static readonly AfcarsHeader NoHeader = new(AfcarsValue.NotPresent, AfcarsValue.NotPresent);
    private readonly byte[] xml;

    public StoredRecord(AfcarsRecord record)
    {
        using var written = new MemoryStream();
        AfcarsWriter.Write(written, NoHeader, [record]);
        xml = written.ToArray();
        Hash = Convert.ToHexStringLower(SHA256.HashData(xml));
    }

    public string Hash { get; }

    public byte[] Deflated()
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(xml);
        return packed.ToArray();
    }
}
