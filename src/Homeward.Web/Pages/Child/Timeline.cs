using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Pages.Child;

/// <summary>
/// The child's time in care as lanes to draw: where she lived, what lay over it, court, and visits. Positions are in the units of a drawing
/// <see cref="Width"/> wide; the same facts stand in a table beneath it.
/// </summary>
public sealed class Timeline
{
    public const int Width = 1000;
    public const int Left = 110;
    public const int LaneHeight = 38;
    public const int Top = 34;

    private readonly DateOnly from;
    private readonly DateOnly until;

    private Timeline(DateOnly from, DateOnly until, DateOnly today)
    {
        this.from = from;
        this.until = until;
        Today = today;
    }

    public DateOnly Today { get; }

    public DateOnly From => from;

    public IReadOnlyList<TimelineLane> Lanes { get; private set; } = [];

    public IReadOnlyList<TimelineTick> Ticks { get; private set; } = [];

    public int Height => Top + (Lanes.Count * LaneHeight) + 12;

    public double TodayAt => At(Today);

    /// <summary>Every bar and mark as rows, in the order they happened: what the drawing shows, for those who read or print it.</summary>
    public IEnumerable<(string Lane, DateOnly From, DateOnly? To, string Text)> Rows =>
        Lanes.SelectMany(static lane => lane.Bars.Select(bar => (lane.Name, bar.From, bar.To, bar.Text))
                .Concat(lane.Marks.Select(mark => (lane.Name, mark.On, (DateOnly?)null, mark.Text))))
            .OrderBy(static row => row.Item2);

    /// <summary>The latest episode drawn from removal to today, or to its end; null when the child was never in care.</summary>
    public static Timeline? Draw(CaseFacts facts, IReadOnlyList<Episode> episodes, IReadOnlyList<DueDate> dues, DateOnly today)
    {
        if (episodes.Count == 0)
        {
            return null;
        }

        var episode = episodes[^1];
        var end = (episode.EndedOn ?? today).AddDays(1);
        var timeline = new Timeline(episode.Removal.On, end < today ? end : today.AddDays(45), today);
        timeline.Ticks = [.. timeline.Months()];
        timeline.Lanes =
        [
            timeline.Care(episode),
            timeline.Lived(facts, episode),
            timeline.Overlays(facts, episode),
            timeline.Court(facts, episode),
            timeline.Visits(facts, episode, dues),
        ];
        return timeline;
    }

    private TimelineLane Care(Episode episode) => new(
        Text.Of("In care"),
        [Bar(episode.Removal.On, episode.EndedOn, "care", Text.Of("In care"))],
        [Mark(episode.Removal.On, "removal", Text.Of("Removed")), Mark(episode.EntryOn, "entry", Text.Of("Considered to have entered foster care"))]);

    private TimelineLane Lived(CaseFacts facts, Episode episode)
    {
        var placements = facts.Placements.UpTo(Today).ToArray().Where(placement => episode.Holds(placement.From)).ToList();
        var bars = placements.Select((placement, index) => Bar(
            placement.From,
            placement.To ?? (index + 1 < placements.Count ? placements[index + 1].From : episode.EndedOn),
            index % 2 == 0 ? "lived" : "lived-next",
            Words.Of(placement.Setting) + (placement.Provider is { } name ? $", {name}" : string.Empty)));
        return new(Text.Of("Lived"), [.. bars], []);
    }

    private TimelineLane Overlays(CaseFacts facts, Episode episode)
    {
        var visits = facts.TrialHomeVisits.UpTo(Today).ToArray().Where(visit => episode.Holds(visit.From))
            .Select(visit => Bar(visit.From, visit.To, "home", Text.Of("Trial home visit")));
        var absences = facts.MissingEpisodes.UpTo(Today).ToArray().Where(absence => episode.Holds(absence.Since))
            .Select(absence => Bar(absence.Since, absence.ReturnedOn, "missing", Text.Of("Missing")));
        var stays = facts.FacilityStays.UpTo(Today).ToArray().Where(stay => episode.Holds(stay.From))
            .Select(stay => Bar(stay.From, stay.To, "facility", Words.Of(stay.Kind)));
        return new(Text.Of("Over it"), [.. visits.Concat(absences).Concat(stays).OrderBy(static bar => bar.From)], []);
    }

    private TimelineLane Court(CaseFacts facts, Episode episode)
    {
        var held = facts.Hearings.Where(hearing => hearing.HeldOn is { } on && on <= Today && episode.Holds(on))
            .Select(hearing => Mark(hearing.HeldOn!.Value, "hearing", Text.Of($"{Words.Of(hearing.Kind)} held")));
        var set = facts.Hearings.Where(hearing => hearing.HeldOn is null && hearing.ScheduledFor > Today && hearing.ScheduledFor < until)
            .Select(hearing => Mark(hearing.ScheduledFor!.Value, "set", Text.Of($"{Words.Of(hearing.Kind)} set")));
        var reviews = facts.PeriodicReviews.UpTo(Today).ToArray().Where(review => episode.Holds(review.HeldOn))
            .Select(review => Mark(review.HeldOn, "review", Text.Of("Periodic review")));
        return new(Text.Of("Court"), [], [.. held.Concat(set).Concat(reviews).OrderBy(static mark => mark.On)]);
    }

    private TimelineLane Visits(CaseFacts facts, Episode episode, IReadOnlyList<DueDate> dues)
    {
        var visits = facts.CaseworkerVisits.UpTo(Today).ToArray().Where(visit => episode.Holds(visit.On))
            .Select(visit => Mark(visit.On, "visit", visit.Place is VisitPlace.Residence ? Text.Of("Caseworker visit, at home") : Text.Of("Caseworker visit")));
        var missed = dues
            .Where(static due => due is { About.Kind: SubjectKind.Month, Status: DueStatus.Overdue, NotCollected: false, DueOn: not null })
            .Select(due => Mark(due.DueOn!.Value, "missed", Text.Of("No caseworker visit in the month")));
        return new(Text.Of("Visits"), [], [.. visits.Concat(missed).Where(mark => mark.On >= from).OrderBy(static mark => mark.On)]);
    }

    private IEnumerable<TimelineTick> Months()
    {
        var months = ((until.Year - from.Year) * 12) + until.Month - from.Month;
        var step = months switch { <= 8 => 1, <= 18 => 3, <= 48 => 6, _ => 12 };
        var day = new DateOnly(from.Year, 1, 1);
        while (day <= from)
        {
            day = day.AddMonths(step);
        }

        for (; day < until; day = day.AddMonths(step))
        {
            yield return new(At(day), day);
        }
    }

    private TimelineBar Bar(DateOnly start, DateOnly? end, string kind, string text)
    {
        var x = At(start);
        var right = At(end ?? Today.AddDays(1));
        return new(x, Math.Max(3, right - x), start, end, kind, text);
    }

    private TimelineMark Mark(DateOnly on, string kind, string text) => new(At(on), on, kind, text);

    private double At(DateOnly day)
    {
        var share = (double)(day.DayNumber - from.DayNumber) / Math.Max(1, until.DayNumber - from.DayNumber);
        return Math.Round(Left + (Math.Clamp(share, 0, 1) * (Width - Left - 16)), 1);
    }
}

public sealed record TimelineLane(string Name, IReadOnlyList<TimelineBar> Bars, IReadOnlyList<TimelineMark> Marks);

public sealed record TimelineBar(double X, double Length, DateOnly From, DateOnly? To, string Kind, string Text);

public sealed record TimelineMark(double X, DateOnly On, string Kind, string Text);

public sealed record TimelineTick(double X, DateOnly On);
