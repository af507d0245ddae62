using Homeward.Rules.Deadlines;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.App.Exchange.Afcars;

/// <summary>Answers of a record as values; one that is no answer at all refuses the record, and a blank stays a blank.</summary>
internal sealed class Answers(DateOnly today)
{
    private const int Longest = 40;
    private readonly List<(string Element, string Sentence)> notes = [];

    /// <summary>What was left out of the record without leaving out the record.</summary>
    public IReadOnlyList<(string Element, string Sentence)> Notes => notes;

    public void Note(int element, string sentence) => notes.Add((FormattableString.Invariant($"E{element}"), sentence));

    public DateOnly? Day(AfcarsScope scope, int element)
    {
        var date = scope[element].Date;
        if (date.Invalid is { } text) throw Refuse(element, $"“{Short(text)}” is not a day that exists, written YYYYMMDD.");
        if (date.Value > today) throw Refuse(element, $"{Because.Day(date.Value.Value)} has not come yet.");
        return date.Value;
    }

    public DateOnly Needed(AfcarsScope scope, int element, string what) =>
        Day(scope, element) ?? throw Refuse(element, $"{what} has no date.");

    public DateOnly? Day(AfcarsValue value, int element)
    {
        if (value.Date.Invalid is { } text) throw Refuse(element, $"“{Short(text)}” is not a day that exists, written YYYYMMDD.");
        if (value.Date.Value > today) throw Refuse(element, $"{Because.Day(value.Date.Value.Value)} has not come yet.");
        return value.Date.Value;
    }

    /// <summary>The code, or null where the file is blank.</summary>
    public static int? Code(AfcarsScope scope, int element)
    {
        var value = scope[element];
        if (value.IsMissing) return null;
        var known = AfcarsElements.Get(element);
        return value.Code is { } code && known.Codes.Any(answer => answer.Code == code)
            ? code
            : throw Refuse(element, $"“{Short(value.Text!)}” is not one of the answers to “{known.Name}”.");
    }

    public static bool? YesNo(AfcarsScope scope, int element) => Code(scope, element) is { } code ? code == 1 : null;

    public static RecordRefusedException Refuse(int element, string reason) =>
        new(FormattableString.Invariant($"E{element}"), reason);

    /// <summary>As much as a sentence bears, in one line.</summary>
    public static string Short(string text) => Printable.Part(text, Longest);
}
