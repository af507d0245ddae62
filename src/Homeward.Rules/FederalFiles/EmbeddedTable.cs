using System.Text;

namespace Homeward.Rules.FederalFiles;

/// <summary>Reads the comma-separated tables that are compiled into this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of the table without its header row; every field is text, quotes undone.</summary>
    public static IEnumerable<string[]> Rows(string resource)
    {
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table {resource} is not compiled into this assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        _ = reader.ReadLine();
        List<string[]> rows = [];
        while (reader.ReadLine() is { } line)
            rows.Add(Split(line));
        return rows;
    }

    private static string[] Split(string line)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                field.Append(line[++i]);
            else if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
                field.Append(c);
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
