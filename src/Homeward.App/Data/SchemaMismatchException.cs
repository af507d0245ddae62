namespace Homeward.App.Data;

/// <summary>The database was made by another version of Homeward's scripts; nothing was changed.</summary>
public sealed class SchemaMismatchException(string message) : InvalidOperationException(message)
{
    internal static void ThrowIfStrange(IReadOnlyDictionary<int, string> done, IReadOnlyList<MigrationScript> scripts)
    {
        foreach (var (number, sha256) in done)
        {
            var script = scripts.FirstOrDefault(known => known.Number == number)
                ?? throw new SchemaMismatchException(FormattableString.Invariant(
                    $"This database has had schema step {number}, which this version of Homeward does not know. Use the version that made it, or a later one."));
            if (!string.Equals(script.Sha256, sha256, StringComparison.Ordinal))
            {
                throw new SchemaMismatchException(FormattableString.Invariant(
                    $"Schema step {script.Name} reads differently from the one this database was made with. Use the version that made it."));
            }
        }
    }
}
