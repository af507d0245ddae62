using Homeward.App.Operations;
using Homeward.Rules.Rulebooks.Changes;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Law;

/// <summary>An administrator proposes another reading where the law leaves a choice, from a day on.</summary>
public sealed record ChangeReading : AgencyOperation
{
    public override string Process => "law.change-reading";

    /// <summary>The reading's name.</summary>
    public required string Name { get; init; }

    /// <summary>The first day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The reading: a number, yes or no, a word of the choice; null for none.</summary>
    public string? Value { get; init; }

    /// <summary>Who says so.</summary>
    public string? Citation { get; init; }

    /// <summary>Why.</summary>
    [LongText]
    public string? Note { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var asked = new ReadingChange { Name = Name, From = From, Value = Value ?? string.Empty, Citation = Citation ?? string.Empty, Note = Note ?? string.Empty };
        var standing = await change.Db.LawChanges.AsNoTracking().Where(static known => known.Kind == LawChangeKind.Reading && known.WithdrawnAt == null).ToListAsync(stop);
        var published = await AgencyLaw.PublishedAsync(change.Db, stop);
        foreach (var (field, sentence) in ChangeCheck.Of(published, [.. standing.Select(static known => known.OfReading)], asked, change.Today)) change.Refuse(Said.InEnglish(sentence), field);
        var row = new LawChange
        {
            Id = Guid.CreateVersion7(),
            Kind = LawChangeKind.Reading,
            Subject = Name,
            BeginsOn = From,
            Value = Value,
            Citation = asked.Citation,
            Note = asked.Note,
            ProposedBy = change.Actor.WorkerId,
            ProposedAt = change.Now,
        };
        change.AddRow(row, $"{nameof(LawChange)}:{row.Id:N}");
        change.Subject = row.Id;
    }
}
