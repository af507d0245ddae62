namespace Homeward.App.Exchange.Afcars;

/// <summary>What an import has done so far.</summary>
internal sealed class ImportTally(Guid importId)
{
    private readonly List<ImportRefusal> refusals = [];
    private readonly List<ImportNote> notes = [];

    public int New { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Facts { get; set; }

    public IReadOnlyList<ImportRefusal> Refusals => refusals;

    public IReadOnlyList<ImportNote> Notes => notes;

    public void Note(int recordNumber, string childNumber, Answers answers)
    {
        foreach (var (element, sentence) in answers.Notes) notes.Add(new ImportNote(recordNumber, childNumber, element, sentence));
    }

    public void Refuse(int recordNumber, string? childNumber, string element, string reason) => refusals.Add(new ImportRefusal
    {
        ImportId = importId,
        RecordNumber = recordNumber,
        ChildNumber = childNumber,
        Element = element,
        Reason = reason,
    });
}
