using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.App.Exchange.Afcars;

/// <summary>A record of the file that can be looked up: its own XML, and its facts or why they cannot be kept.</summary>
internal sealed record ReadRecord(
    RecordStamp Stamp, int RecordNumber, string ChildNumber, StoredRecord Stored, Answers Answers, IReadOnlyList<Fact> Given, RecordRefusedException? Refused);

/// <summary>Why a record is left out before anything of it is looked up.</summary>
internal sealed record LeftOut(int RecordNumber, string? ChildNumber, string Element, string Reason);

/// <summary>The next records of a file.</summary>
/// <param name="Records">Those to store, in the order of the file.</param>
/// <param name="LeftOut">Those left out.</param>
/// <param name="Broken">Why the file breaks off here; null when it does not.</param>
/// <param name="IsLast">Whether the file has ended.</param>
internal sealed record ReadBatch(IReadOnlyList<ReadRecord> Records, IReadOnlyList<LeftOut> LeftOut, FileRefused? Broken, bool IsLast);
