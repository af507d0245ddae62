using Homeward.Rules.Rulebooks.Changes;

namespace Homeward.App.Law;

public enum LawChangeKind
{
    Rule,
    Reading,
}

/// <summary>
/// A change of the law's numbers or readings as an agency makes one: proposed, signed off by counsel, approved by a second person; in force from its day. Its
/// words and numbers never change; each of the three hands is put down once.
/// </summary>
public sealed record LawChange
{
    public required Guid Id { get; init; }

    public required LawChangeKind Kind { get; init; }

    /// <summary>The rule's id, or the reading's name.</summary>
    public required string Subject { get; init; }

    /// <summary>The rule's title; null for a reading.</summary>
    public string? Title { get; init; }

    public required DateOnly BeginsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public int? Count { get; init; }

    public int? AlertDays { get; init; }

    /// <summary>The reading; null for a rule, and for a reading of none.</summary>
    public string? Value { get; init; }

    public required string Citation { get; init; }

    public required string Note { get; init; }

    public required Guid ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public Guid? SignedBy { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    public Guid? ApprovedBy { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public Guid? WithdrawnBy { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnWhy { get; init; }

    public RuleChange OfRule => new()
    {
        RuleId = Subject, Title = Title!, From = BeginsOn, Through = EndsOn, Count = Count, AlertDays = AlertDays, Citation = Citation, Note = Note,
    };

    internal ReadingChange OfReading => new() { Name = Subject, From = BeginsOn, Value = Value ?? string.Empty, Citation = Citation, Note = Note };
}
