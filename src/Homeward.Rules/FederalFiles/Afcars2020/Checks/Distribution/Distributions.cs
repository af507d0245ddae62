using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Distribution;

/// <summary>Counts answers over the records and says at the end which recur too often.</summary>
internal sealed class Distributions(AfcarsCheckOptions options)
{
    private readonly Dictionary<int, AnswerTally> tallies =
        DistributionRule.All.SelectMany(rule => rule.Elements).ToDictionary(element => element, _ => new AnswerTally());

    public void Add(AfcarsScope scope, int element)
    {
        if (!tallies.TryGetValue(element, out AnswerTally? tally))
            return;
        AfcarsValue value = scope[element];
        int? answer = AfcarsElements.Get(element).Kind switch
        {
            AfcarsElementKind.Date => value.Date.Value is null ? null : value.Code,
            AfcarsElementKind.Month => value.Month is null ? null : value.Code,
            _ => AfcarsElements.Get(element).Words(value.Code) is null ? null : value.Code,
        };
        if (answer is { } counted)
            tally.Add(counted);
    }

    public IEnumerable<(string Id, Fault Fault)> Check() =>
        DistributionRule.All.SelectMany(rule => rule.Elements.Select(element => (rule.Id, Judge(rule, element))));

    private Fault Judge(DistributionRule rule, int element)
    {
        AnswerTally tally = tallies[element];
        if (tally.Answers < options.LeastAnswersForDistribution)
            return Fault.None;
        int answer = rule.Only ?? tally.MostFrequent();
        double share = tally.ShareOf(answer);
        if (share <= rule.Highest(options))
            return Fault.None;
        AfcarsElement definition = AfcarsElements.Get(element);
        string words = definition.Words(answer) is { } said ? $" ({said})" : "";
        return new([element], string.Create(
            CultureInfo.InvariantCulture, $"{definition.Label} is {answer}{words} in {share * 100:0.#} % of {tally.Answers} answers"));
    }
}
