using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Homeward.App.Data;

/// <summary>One numbered step of the schema for one database. A step that has run anywhere is never edited; the next change is the next number.</summary>
public sealed record MigrationScript(int Number, string Name, string Sql)
{
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    public static IReadOnlyList<MigrationScript> For(DatabaseKind kind)
    {
        var assembly = typeof(MigrationScript).Assembly;
        var folder = $"{typeof(MigrationScript).Namespace}.Migrations.{kind}.";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Select(name => Read(assembly, name, name[folder.Length..]))
                .OrderBy(static script => script.Number),
        ];
    }

    private static MigrationScript Read(Assembly assembly, string resource, string file)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var number = int.Parse(file.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        return new MigrationScript(number, Path.GetFileNameWithoutExtension(file), reader.ReadToEnd());
    }
}
