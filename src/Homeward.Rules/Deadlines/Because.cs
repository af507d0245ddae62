using System.Globalization;
using System.Text;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// Why a date is what it is: a sentence of the rule with its inputs, kept apart until somebody reads it, so that a sweep over a county writes no text.
/// The sentence names its inputs in braces: {event} and {other} are days, {count} a number, {count day} a number of things (“1 day”, “3 days”), {who} a name, {due} the due date, {period} the rule's period.
/// </summary>
/// <param name="Sentence">The sentence with its braces; a constant of the rule.</param>
/// <param name="Event">The day of the event that starts the clock.</param>
/// <param name="Other">A second day the sentence needs.</param>
/// <param name="Count">A number the sentence needs.</param>
/// <param name="Who">A name the sentence needs.</param>
public readonly record struct Because(string Sentence, DateOnly? Event = null, DateOnly? Other = null, int? Count = null, string? Who = null)
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private const string Several = "{count ";

    private readonly OptionalDay @event = Event;
    private readonly OptionalDay other = Other;

    /// <summary>The day of the event that starts the clock.</summary>
    public DateOnly? Event { get => @event; init => @event = value; }

    /// <summary>A second day the sentence needs.</summary>
    public DateOnly? Other { get => other; init => other = value; }

    internal OptionalDay EventDay => @event;

    internal OptionalDay OtherDay => other;

    /// <summary>A day as sentences write it: 9 March 2026.</summary>
    public static string Day(DateOnly day)
    {
        var (year, month, number) = day;
        return string.Create(CultureInfo.InvariantCulture, $"{number} {Months[month - 1]} {year:0000}");
    }

    /// <summary>The sentence with its inputs in place.</summary>
    public string Say(DateOnly? due, Period? period)
    {
        var said = new StringBuilder(Sentence.Length + 32);
        var rest = Sentence.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is >= 0 and var length)
        {
            var brace = rest.Slice(open, length + 1);
            said.Append(rest[..open]);
            if (Input(brace, due, period) is { } input)
            {
                said.Append(input);
            }
            else
            {
                said.Append(brace);
            }

            rest = rest[(open + length + 1)..];
        }

        return said.Append(rest).ToString();
    }

    private string? Input(ReadOnlySpan<char> brace, DateOnly? due, Period? period) => brace switch
    {
        "{event}" => Event is { } on ? Day(on) : null,
        "{other}" => Other is { } second ? Day(second) : null,
        "{count}" => Count?.ToString(CultureInfo.InvariantCulture),
        "{who}" => Who,
        "{due}" => due is { } day ? Day(day) : null,
        "{period}" => period?.ToString(),
        _ when brace.StartsWith(Several) => Count is { } many ? Counted.Of(many, brace[Several.Length..^1].ToString()) : null,
        _ => null,
    };
}
