namespace Homeward.App.Exchange.CaseFile;

/// <summary>Gathers faults up to the most that is useful to read at once.</summary>
internal sealed class FaultList
{
    private readonly List<CaseFileFault> faults = [];

    public IReadOnlyList<CaseFileFault> Faults => faults;

    public int Count => faults.Count;

    public bool Full => faults.Count >= CaseFileFormat.MostFaults;

    public void Add(string path, string sentence)
    {
        if (!Full) faults.Add(new(path, sentence));
    }
}
