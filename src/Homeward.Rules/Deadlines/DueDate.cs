using System.Runtime.CompilerServices;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// One thing owed to a child: by when, about whom, where it stands, and why. A small value, so that a sweep fills a reused list with them; everything that
/// is text comes from the rule.
/// </summary>
public record struct DueDate
{
    // Fields, so that the shapes of duties can write a due date where it will stand: a sweep makes dozens for each child.
    private Rule rule;
    private SubjectKind aboutKind;
    private Guid aboutId;
    private string? aboutName;
    private Fact? by;
    private string sentence;
    private string? who;
    private int? count;
    private OptionalDay @event;
    private OptionalDay other;
    private Guid episodeId;
    private DateTimeOffset dueAt;
    private OptionalDay windowFrom;
    private OptionalDay dueOn;
    private OptionalDay satisfiedOn;
    private DueStatus status;
    private bool canStillBeMet;
    private bool notCollected;

    /// <summary>The rule it comes from.</summary>
    public required Rule Rule { readonly get => rule; init => rule = value; }

    /// <summary>What it is about.</summary>
    public required Subject About
    {
        readonly get => new(aboutKind, aboutId == Guid.Empty ? null : aboutId, aboutName);
        init => Write(value);
    }

    /// <summary>The removal whose episode it belongs to; null when it belongs to none.</summary>
    public Guid? EpisodeId { readonly get => episodeId == Guid.Empty ? null : episodeId; init => episodeId = value ?? Guid.Empty; }

    /// <summary>The first day it can be met; null when it can be met at once.</summary>
    public DateOnly? WindowFrom { readonly get => windowFrom; init => windowFrom = value; }

    /// <summary>The last compliant day; null where the law sets no day and for what does not apply.</summary>
    public DateOnly? DueOn { readonly get => dueOn; init => dueOn = value; }

    /// <summary>The last compliant instant, for a clock of hours; its day is <see cref="DueOn"/>.</summary>
    public DateTimeOffset? DueAt { readonly get => dueAt == default ? null : dueAt; init => dueAt = value ?? default; }

    /// <summary>Where it stands.</summary>
    public required DueStatus Status { readonly get => status; init => status = value; }

    /// <summary>The day it was met.</summary>
    public DateOnly? SatisfiedOn { readonly get => satisfiedOn; init => satisfiedOn = value; }

    /// <summary>The fact that met or excused it.</summary>
    public readonly Guid? SatisfiedBy => by?.Id;

    /// <summary>That fact itself.</summary>
    internal Fact? MetBy { init => by = value; }

    /// <summary>Days that do not count toward it, in order; empty when none.</summary>
    public IReadOnlyList<DaySpan> Tolling { readonly get => field ?? []; init; }

    /// <summary>False once nothing can repair it: a missed month, a finding that had to be in the first order, an ended episode.</summary>
    public bool CanStillBeMet { readonly get => canStillBeMet; init => canStillBeMet = value; }

    /// <summary>True when the source of the record does not hold what would show it met: it is neither met nor missed.</summary>
    public bool NotCollected { readonly get => notCollected; init => notCollected = value; }

    /// <summary>Why.</summary>
    public required Because Because
    {
        readonly get => new(sentence, @event, other, count, who);
        init
        {
            Write(value);
            who = value.Who;
        }
    }

    /// <summary>True for the last day of what can be paid for, or the end of a waiting period: shown to plan by, owed by nobody.</summary>
    public bool IsLimit { readonly get; init; }

    /// <summary>The rule of the other law that sets an earlier day for the same duty, so that this one is not shown as owed again; null when none does.</summary>
    public Rule? EarlierIs { readonly get; init; }

    /// <summary>Whether somebody has to act on it now or later: not met, not excused, no mere limit, not owed sooner by another law, and it can still be met.</summary>
    public readonly bool IsOwed =>
        EarlierIs is null && !IsLimit && canStillBeMet && !notCollected
        && status is DueStatus.NotYet or DueStatus.Open or DueStatus.DueSoon or DueStatus.Overdue;

    /// <summary>The reason as one plain sentence with its inputs; where a state's law moved the last day off a weekend, a second one says so.</summary>
    public readonly string Sentence => Because.Say(DueOn, rule.Period) + ClosedDay.Moved(this);

    /// <summary>Whether it is the same duty as another under whatever numbers: of the same rule, about the same, in the same stay, from the same event.</summary>
    public readonly bool IsSameAs(in DueDate other) =>
        About == other.About && episodeId == other.episodeId && @event == other.@event
        && string.Equals(rule.Id, other.rule.Id, StringComparison.Ordinal) && string.Equals(rule.Title, other.rule.Title, StringComparison.Ordinal);

    /// <summary>Writes a duty of an episode where none stood: what is null stays unwritten, for to write a reference is dear.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(
        Rule rule,
        in Subject about,
        in Episode episode,
        DueStatus status,
        in Because because,
        DateOnly? dueOn,
        DateOnly? satisfiedOn,
        Fact? by,
        bool canStillBeMet,
        bool notCollected,
        DateOnly? windowFrom = null)
    {
        this.rule = rule;
        Write(because);
        if (about.Kind is not SubjectKind.Child)
        {
            Write(about);
        }

        if (by is not null)
        {
            this.by = by;
        }

        episodeId = episode.Removal.Id;
        this.windowFrom = windowFrom;
        this.dueOn = dueOn;
        this.satisfiedOn = satisfiedOn;
        this.status = status;
        this.canStillBeMet = canStillBeMet;
        this.notCollected = notCollected;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(in Because because)
    {
        sentence = because.Sentence;
        @event = because.EventDay;
        other = because.OtherDay;
        count = because.Count;
        if (because.Who is not null)
        {
            who = because.Who;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(in Subject about)
    {
        aboutKind = about.Kind;
        aboutId = about.Id.GetValueOrDefault();
        if (about.Name is not null)
        {
            aboutName = about.Name;
        }
    }
}
