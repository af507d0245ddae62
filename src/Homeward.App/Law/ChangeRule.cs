using Homeward.App.Operations;
using Homeward.Rules.Rulebooks.Changes;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Law;

/// <summary>An administrator proposes other numbers for a rule, from a day on.</summary>
public sealed record ChangeRule : AgencyOperation
{
    public override string Process => "law.change-rule";

    /// <summary>The rule's id in the catalogue.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule's title.</summary>
    public required string Title { get; init; }

    /// <summary>The first day it is in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null until it is changed again.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The new number of the rule's period; null where it stays.</summary>
    public int? Count { get; init; }

    /// <summary>The new days of warning; null where they stay.</summary>
    public int? AlertDays { get; init; }

    /// <summary>Where the changed number stands.</summary>
    public string? Citation { get; init; }

    /// <summary>Why.</summary>
    [LongText]
    public string? Note { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var asked = new RuleChange
        {
            RuleId = RuleId, Title = Title, From = From, Through = Through, Count = Count, AlertDays = AlertDays, Citation = Citation ?? string.Empty, Note = Note ?? string.Empty,
        };
        var standing = await change.Db.LawChanges.AsNoTracking().Where(static known => known.Kind == LawChangeKind.Rule && known.WithdrawnAt == null).ToListAsync(stop);
        var published = await AgencyLaw.PublishedAsync(change.Db, stop);
        foreach (var (field, sentence) in ChangeCheck.Of(published, [.. standing.Select(static known => known.OfRule)], asked, change.Today)) change.Refuse(Said.InEnglish(sentence), field);
        var row = new LawChange
        {
            Id = Guid.CreateVersion7(),
            Kind = LawChangeKind.Rule,
            Subject = RuleId,
            Title = Title,
            BeginsOn = From,
            EndsOn = Through,
            Count = Count,
            AlertDays = AlertDays,
            Citation = asked.Citation,
            Note = asked.Note,
            ProposedBy = change.Actor.WorkerId,
            ProposedAt = change.Now,
        };
        change.AddRow(row, $"{nameof(LawChange)}:{row.Id:N}");
        change.Subject = row.Id;
    }
}
