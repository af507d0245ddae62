using System.Globalization;
using System.Text.Json;

namespace Homeward.Web.Api.Reads;

/// <summary>Reads what stands after the question mark; what cannot be read is said for all of it at once.</summary>
public sealed class Asked(IQueryCollection query)
{
    private readonly List<ProblemError> errors = [];

    /// <summary>Why the question cannot be answered; null where it can.</summary>
    public Problem? Problem => errors.Count == 0 ? null : Problems.Unreadable(errors);

    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        return Wrong<DateOnly>($"{name} is not a day. Write it like 2026-04-28.");
    }

    public int Number(string name, int otherwise, int most)
    {
        if (Text(name) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        return Wrong<int>($"{name} is a number from 1 to {most}.") ?? otherwise;
    }

    public Guid? Id(string name)
    {
        if (Text(name) is not { } text) return null;
        return Guid.TryParse(text, out var id) ? id : Wrong<Guid>($"{name} is an id, as a list gives it.");
    }

    public bool Flag(string name) => Text(name) switch
    {
        null or "false" => false,
        "true" => true,
        _ => Wrong<bool>($"{name} is true or false.") ?? false,
    };

    /// <summary>One of the words of a code; null where none is given or it is none of them.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum =>
        Text(name) is { } text && Enum.GetNames<T>().FirstOrDefault(known => string.Equals(JsonNamingPolicy.CamelCase.ConvertName(known), text, StringComparison.Ordinal)) is { } found ? Enum.Parse<T>(found) : null;

    public string? Text(string name) => query[name] is [{ Length: > 0 } text, ..] ? text : null;

    /// <summary>Notes what is wrong with a question that could be read.</summary>
    public void Refuse(string sentence) => errors.Add(new ProblemError(sentence, null));

    private T? Wrong<T>(string sentence)
        where T : struct
    {
        Refuse(sentence);
        return null;
    }
}
