namespace Homeward.App.Exchange.Afcars;

/// <summary>Ends the reading of one record: it cannot be stored as facts. Never leaves the folder.</summary>
#pragma warning disable CA1064 // It is caught in the same folder.
internal sealed class RecordRefusedException(string element, string reason) : Exception(reason)
{
    public string Element { get; } = element;
}
