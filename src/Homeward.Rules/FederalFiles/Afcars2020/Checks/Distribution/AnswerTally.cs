namespace Homeward.Rules.FederalFiles.Afcars2020.Checks.Distribution;

/// <summary>How often each answer to one element occurs across the file; bounded by the real days and codes there are.</summary>
internal sealed class AnswerTally
{
    private readonly Dictionary<int, int> counts = [];

    public int Answers { get; private set; }

    public void Add(int answer)
    {
        counts[answer] = counts.GetValueOrDefault(answer) + 1;
        Answers++;
    }

    public double ShareOf(int answer) => Answers == 0 ? 0 : (double)counts.GetValueOrDefault(answer) / Answers;

    /// <summary>The answer that occurs most; the lower of two that occur equally often.</summary>
    public int MostFrequent() => counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
}
