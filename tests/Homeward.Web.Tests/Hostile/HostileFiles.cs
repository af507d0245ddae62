using System.IO.Compression;
using System.Text;
using Homeward.App.Seeding.Synthetic;
using Homeward.TestKit;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Files that are no case file and no federal file, made here; and the outside samples of such.</summary>
internal static class HostileFiles
{
    private const string Entities = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    public static IReadOnlyDictionary<string, Func<byte[]>> Made { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["empty"] = static () => [],
        ["one zero byte"] = static () => [0],
        ["a million zero bytes"] = static () => new byte[1_000_000],
        ["a byte order mark alone"] = static () => [.. Encoding.UTF8.Preamble],
        ["five million spaces"] = static () => Encoding.ASCII.GetBytes(new string(' ', 5_000_000)),
        ["noise"] = static () => Noise(20261005, 100_000),
        ["an opening bracket"] = static () => "<"u8.ToArray(),
        ["a letter"] = static () => "Dear court,\r\n"u8.ToArray(),
        ["a bomb of entities"] = static () => Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>" + Entities + "<a>&c;</a>"),
        ["an external entity"] = static () => "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"u8.ToArray(),
        ["elements without end"] = static () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 200_000))),
        ["lists without end"] = static () => Encoding.UTF8.GetBytes(new string('[', 200_000)),
        ["a name given twice"] = static () => "{\"format\":\"homeward-case/1\",\"format\":\"homeward-case/1\",\"child\":{\"dateOfBirth\":null}}"u8.ToArray(),
        ["half a character"] = static () => "{\"format\":\"homeward-case/1\",\"child\":{\"dateOfBirth\":null,\"name\":\"\\ud800\"}}"u8.ToArray(),
        ["a federal file cut off"] = static () => Federal()[..^200],
        ["a federal file in two bytes a letter"] = static () => Encoding.Unicode.GetBytes(FederalText),
        ["a federal file in four bytes a letter"] = static () => Encoding.UTF32.GetBytes(FederalText),
        ["a federal file of Latin letters"] = static () => Encoding.Latin1.GetBytes(FederalText.Replace("<records>", "<!-- Zoë --><records>", StringComparison.Ordinal)),
        ["a federal file with a zero byte"] = static () => Encoding.UTF8.GetBytes(FederalText.Replace("<records>", "<!-- \0 --><records>", StringComparison.Ordinal)),
        ["a federal file, packed"] = static () => Packed(Federal()),
    };

    /// <summary>The outside samples by name; none where they are absent.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Samples()
    {
        var folder = Path.Combine(Repository.Samples, "hostile-docs");
        return Directory.Exists(folder) ? Directory.GetFiles(folder).Select(static path => (Path.GetFileName(path), File.ReadAllBytes(path))) : [];
    }

    private static string FederalText => Encoding.UTF8.GetString(Federal());

    private static byte[] Federal()
    {
        using var file = new MemoryStream();
        SyntheticFile.Write(file, children: 3);
        return file.ToArray();
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest)) zip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Noise(int seed, int length)
    {
        var noise = new byte[length];
        new Random(seed).NextBytes(noise);
        return noise;
    }
}
