namespace Homeward.App.Exchange.Afcars;

/// <summary>An answer that was left out of a record that was kept.</summary>
/// <param name="RecordNumber">Its place in the file, from 1.</param>
/// <param name="ChildNumber">The child record number.</param>
/// <param name="Element">The element, such as E148.</param>
/// <param name="Sentence">What was left out, and why.</param>
public sealed record ImportNote(int RecordNumber, string ChildNumber, string Element, string Sentence);
