using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Checks;

/// <summary>Counts records in error element by element; a few numbers whatever the size of the file.</summary>
internal sealed class ShareCounter
{
    private const int Size = AfcarsElements.Last + 1;

    private readonly int[] inError = new int[Size];
    private readonly int[] applicable = new int[Size];
    private readonly int[] warned = new int[Size];
    private readonly bool[] answeredHere = new bool[Size];
    private readonly bool[] errorHere = new bool[Size];
    private readonly bool[] warningHere = new bool[Size];
    private readonly bool[] errorInHeader = new bool[3];
    private int records;

    public void MarkHeader(IEnumerable<int> elements)
    {
        foreach (int element in elements)
            if (element < errorInHeader.Length)
                errorInHeader[element] = true;
    }

    public void Begin()
    {
        Array.Clear(answeredHere);
        Array.Clear(errorHere);
        Array.Clear(warningHere);
    }

    public void Answered(int element) => answeredHere[element] = true;

    public void Mark(AfcarsCheck check, IEnumerable<int> elements)
    {
        bool[] here = check.Severity == CheckSeverity.Error ? errorHere : warningHere;
        foreach (int element in elements)
            here[element] = true;
    }

    /// <summary>Takes the record begun into the counts.</summary>
    public void End()
    {
        records++;
        for (int element = 3; element < Size; element++)
        {
            inError[element] += errorHere[element] ? 1 : 0;
            applicable[element] += errorHere[element] || answeredHere[element] ? 1 : 0;
            warned[element] += warningHere[element] && !errorHere[element] ? 1 : 0;
        }
    }

    public IReadOnlyList<ElementErrorShare> Shares()
    {
        List<ElementErrorShare> shares = [];
        for (int element = 1; element < Size; element++)
            shares.Add(element < errorInHeader.Length
                ? new(AfcarsElements.Get(element), errorInHeader[element] ? records : 0, records, 0)
                : new(AfcarsElements.Get(element), inError[element], applicable[element], warned[element]));
        return shares;
    }
}
