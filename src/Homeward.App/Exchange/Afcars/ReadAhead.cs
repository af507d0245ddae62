using System.Globalization;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.Time;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// Reads one batch ahead while the one before is stored: parsing, packing and making facts take one processor, the database the other. Two batches are in
/// memory, and of a record only what is stored of it.
/// </summary>
internal sealed class ReadAhead(IEnumerator<AfcarsItem> items, Import import, DateOnly today)
{
    private const int Batch = 100;

    private readonly DateOnly periodEnd = DayCount.EndOfMonth(DateOnly.ParseExact(import.ReportDate, "yyyy-MM", CultureInfo.InvariantCulture));
    private readonly Dictionary<string, int> first = new(StringComparer.Ordinal);
    private Task<ReadBatch>? next;

    public async Task<ReadBatch> NextAsync(CancellationToken stop)
    {
        var batch = await (next ?? Task.Run(Read, stop));
        next = batch.IsLast ? Task.FromResult(batch) : Task.Run(Read, stop);
        return batch;
    }

    /// <summary>Waits for a batch that nobody will ask for any more, so that the file can be closed.</summary>
    public async Task EndAsync()
    {
        if (next is not null) await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private ReadBatch Read()
    {
        var records = new List<ReadRecord>(Batch);
        var leftOut = new List<LeftOut>();
        while (records.Count < Batch && items.MoveNext())
        {
            switch (items.Current)
            {
                case FileRefused file:
                    return new ReadBatch(records, leftOut, file, IsLast: true);
                case RecordRefused record:
                    leftOut.Add(new LeftOut(record.RecordNumber, ShortNumber(record.ChildRecordNumber), record.Element, record.Reason));
                    break;
                case RecordRead read when Headers.RefuseNumber(read, first) is { } reason:
                    leftOut.Add(new LeftOut(read.RecordNumber, ShortNumber(read.Record.ChildRecordNumber.Text), "E4", reason));
                    break;
                case RecordRead read:
                    records.Add(Made(read, read.Record.ChildRecordNumber.Text!));
                    break;
            }
        }

        return new ReadBatch(records, leftOut, null, IsLast: records.Count < Batch);
    }

    private static string? ShortNumber(string? number) => number is null ? null : Answers.Short(number);

    private ReadRecord Made(RecordRead read, string number)
    {
        var stamp = RecordStamp.Of(import.Agency, periodEnd, read.RecordNumber, number, import.ImportedBy, import.ImportedAt);
        var stored = new StoredRecord(read.Record);
        var answers = new Answers(today);
        try
        {
            return new ReadRecord(stamp, read.RecordNumber, number, stored, answers, RecordFacts.Of(read.Record, stamp, answers), null);
        }
        catch (RecordRefusedException refused)
        {
            return new ReadRecord(stamp, read.RecordNumber, number, stored, answers, [], refused);
        }
    }
}
