using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Merges;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Exchange.Afcars;

/// <summary>Stores some records of a file at once, within the import's transaction: few questions to the database, flat memory.</summary>
internal sealed class ImportBatch(HomewardDb db, RowWriter rows, FactsWriter facts, Import import, ImportTally tally)
{
    private HashSet<Guid> together = [];

    public async Task StoreAsync(IReadOnlyList<ReadRecord> records, CancellationToken stop)
    {
        var numbers = records.Select(static read => read.ChildNumber).ToList();
        var known = await db.SourceRecords.AsNoTracking()
            .Where(record => record.Agency == import.Agency && numbers.Contains(record.Number))
            .Select(static record => new Known(record.Number, record.ChildId, record.ReportDate, record.ContentHash))
            .ToDictionaryAsync(static record => record.Number, StringComparer.Ordinal, stop);
        var differing = new List<Reading>(records.Count);
        foreach (var read in records)
        {
            var reading = new Reading(read, known.GetValueOrDefault(read.ChildNumber));
            if (reading.Known is { } before && string.Equals(before.ContentHash, read.Stored.Hash, StringComparison.Ordinal)) tally.Unchanged++;
            else differing.Add(reading);
        }

        await StoreAsync(differing, stop);
    }

    private async Task StoreAsync(List<Reading> readings, CancellationToken stop)
    {
        var onRecord = readings.Where(static reading => reading.Known is not null).Select(static reading => reading.Known!.ChildId).ToList();
        await Takes.ChildrenAsync(db, onRecord, stop);
        var histories = onRecord.Count == 0 ? new Dictionary<Guid, CaseHistory>() : await new FactsLoader(db).LoadOwnAsync(onRecord, stop);
        together = onRecord.Count == 0 ? [] : await MergeQuery.Standing(db).Where(merge => onRecord.Contains(merge.ChildId))
            .Select(static merge => merge.ChildId).Concat(MergeQuery.Standing(db).Where(merge => onRecord.Contains(merge.MergedChildId)).Select(static merge => merge.MergedChildId)).ToHashSetAsync(stop);
        var children = onRecord.Count == 0 ? [] : await db.Children.AsNoTracking().Where(child => onRecord.Contains(child.Id)).ToDictionaryAsync(static child => child.Id, stop);
        var changes = new List<CaseChange>(readings.Count);
        var stored = new List<Reading>(readings.Count);
        foreach (var reading in readings)
        {
            var history = reading.Known is { } known ? histories.GetValueOrDefault(known.ChildId) : null;
            if (ChangeOf(reading, history, history is null ? null : children[reading.Known!.ChildId]) is not { } change) continue;
            stored.Add(reading);
            if (change.Added.Count > 0) changes.Add(change);
        }

        await facts.WriteAsync(rows, changes, stop);
        await MoveVersionsAsync([.. changes.Where(static change => !change.IsNew).Select(static change => change.Child.Id)], stop);
        await KeepAsync(stored, stop);
    }

    private CaseChange? ChangeOf(Reading reading, CaseHistory? history, ChildRecord? child)
    {
        var (stamp, recordNumber, number, _, answers, given, cannot) = reading.Read;
        try
        {
            if (reading.Known is { } before && string.CompareOrdinal(before.ReportDate, import.ReportDate) > 0)
                throw Answers.Refuse(4, $"What is on record for this child is from the later file of {before.ReportDate}. Take the files in by their report dates.");
            // What the file changes in one of two records read as one, no machine can judge.
            if (reading.Known is { } record && together.Contains(record.ChildId))
                throw Answers.Refuse(4, "This child’s record was put together with another. Separate the two, take the file in, and put them together again.");
            if (cannot is not null) throw cannot;
            var added = history is null ? given : Revision.Of(history, given, stamp);
            var after = new CaseHistory(history is null ? added : [.. history.Versions, .. added]);
            if (Contradictions.Of(after.Versions) is [var first, ..]) throw new RecordRefusedException(ElementOf.Fact(first.Fact), first.Sentence);
            tally.Note(recordNumber, number, answers);
            tally.Facts += added.Count;
            if (history is null) tally.New++;
            else tally.Changed++;
            return new CaseChange(child ?? new ChildRecord { Id = stamp.ChildId, AgencyNumber = number, Version = 1 }, child is null, added, after.Current());
        }
        catch (RecordRefusedException refused)
        {
            tally.Refuse(recordNumber, number, refused.Element, refused.Message);
            return null;
        }
    }

    private async Task MoveVersionsAsync(List<Guid> children, CancellationToken stop)
    {
        if (children.Count == 0) return;
        await db.Children.Where(child => children.Contains(child.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(static child => child.Version, static child => child.Version + 1), stop);
    }

    private async Task KeepAsync(List<Reading> stored, CancellationToken stop)
    {
        var again = stored.Where(static reading => reading.Known is not null).Select(static reading => reading.Read.ChildNumber).ToList();
        if (again.Count > 0) await db.SourceRecords.Where(record => record.Agency == import.Agency && again.Contains(record.Number)).ExecuteDeleteAsync(stop);
        foreach (var reading in stored)
        {
            var childId = reading.Known?.ChildId ?? RecordStamp.ChildIdOf(import.Agency, reading.Read.ChildNumber);
            rows.Add(childId, new SourceRecord
            {
                Agency = import.Agency,
                Number = reading.Read.ChildNumber,
                ChildId = childId,
                ReportDate = import.ReportDate,
                ContentHash = reading.Read.Stored.Hash,
                Content = reading.Read.Stored.Packed,
                ImportId = import.Id,
            });
        }

        await rows.FlushAsync(stop);
    }

    private sealed record Known(string Number, Guid ChildId, string ReportDate, string ContentHash);

    private sealed record Reading(ReadRecord Read, Known? Known);
}
