namespace Homeward.App.Exchange.CaseFile;

/// <summary>What came of reading a file: every case of it, or, if anything is wrong, the faults and no case.</summary>
public sealed record CaseFileReading(IReadOnlyList<CaseFileCase> Cases, IReadOnlyList<CaseFileFault> Faults)
{
    public bool IsRefused => Faults.Count > 0;

    internal static CaseFileReading Refused(string path, string sentence) => new([], [new(path, sentence)]);
}
