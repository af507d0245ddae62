using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Seeding.Synthetic;

/// <summary>Answers by element number, written like <c>"71=1 156="</c>.</summary>
internal sealed class SyntheticAnswers
{
    private readonly Dictionary<int, AfcarsValue> values = [];

    public SyntheticAnswers(string answers) => Put(answers);

    public IEnumerable<KeyValuePair<int, AfcarsValue>> Values => values;

    public SyntheticAnswers Put(string answers)
    {
        foreach (var answer in answers.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = answer.IndexOf('=', StringComparison.Ordinal);
            values[int.Parse(answer.AsSpan(0, at), CultureInfo.InvariantCulture)] = answer[(at + 1)..];
        }

        return this;
    }

    public SyntheticAnswers Put(int element, DateOnly day) => Put(element, Day(day));

    public SyntheticAnswers Put(int element, int answer) => Put(element, answer.ToString(CultureInfo.InvariantCulture));

    public SyntheticAnswers Put(int element, string answer)
    {
        values[element] = answer;
        return this;
    }

    public SyntheticAnswers Fill(int first, int last, string answer)
    {
        for (var element = first; element <= last; element++) values.TryAdd(element, answer);
        return this;
    }

    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
