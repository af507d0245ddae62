namespace Homeward.Web.Verbs;

/// <summary>The options and words given to a verb: <c>--name value</c>, <c>--flag</c>, and up to so many plain words.</summary>
/// <remarks>Whatever is not known, wanting or given twice is refused with a sentence in <see cref="Refusal"/>; then nothing else counts.</remarks>
public sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    private Options()
    {
    }

    public string? Refusal { get; private set; }

    public IReadOnlyList<string> Words => words;

    public static Options Read(string[] args, params Option[] known) => Read(args, 0, known);

    public static Options Read(string[] args, int mostWords, params Option[] known)
    {
        var options = new Options();
        options.Refusal = options.Fill(args, mostWords, known);
        return options;
    }

    public bool Has(string name) => values.ContainsKey(name);

    public string? Text(string name) => values.GetValueOrDefault(name);

    public int? Number(string name) => Text(name) is { } value ? Option.ReadNumber(value) : null;

    public int? Cents(string name) => Text(name) is { } value ? Option.ReadCents(value) : null;

    public DateOnly? Day(string name) => Text(name) is { } value ? Option.ReadDay(value) : null;

    private string? Fill(string[] args, int mostWords, Option[] known)
    {
        for (var at = 0; at < args.Length; at++)
        {
            if (!args[at].StartsWith("--", StringComparison.Ordinal))
            {
                if (words.Count == mostWords) return $"“{args[at]}” is one word too many.";
                words.Add(args[at]);
                continue;
            }

            var name = args[at][2..];
            var option = known.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
            if (option is null) return $"There is no option --{name} here.{Choices(known)}";
            var value = string.Empty;
            if (option.TakesValue)
            {
                if (at + 1 == args.Length) return $"--{name} needs a value.";
                value = args[++at];
            }

            if (option.Check(value) is { } wrong) return $"--{name} {wrong}.";
            if (!values.TryAdd(name, value)) return $"--{name} is given twice.";
        }

        return null;
    }

    private static string Choices(Option[] known) =>
        known.Length == 0 ? " This verb takes none." : $" Known: {string.Join(", ", known.Select(option => "--" + option.Name))}.";
}
