using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>The sentences of a paper due before a hearing: {event} is the day of the hearing.</summary>
/// <param name="Set">The hearing is ahead.</param>
/// <param name="Held">The hearing has been held.</param>
internal sealed record PaperWords(string Set, string Held);

/// <summary>Papers due so long before a hearing, counted back with the day of the hearing excluded.</summary>
internal static class Papers
{
    /// <summary>
    /// A paper before each hearing that is set or was held in the stay. One that names the hearing counts for it; one that names none counts for the next
    /// hearing after it. After the hearing it cannot be repaired.
    /// </summary>
    /// <param name="rule">The rule; its period is counted back.</param>
    /// <param name="view">The child and day.</param>
    /// <param name="dues">The list to add to.</param>
    /// <param name="court">The calendar it is counted on.</param>
    /// <param name="rollBack">Whether a day on which the court is closed becomes the last open day before.</param>
    /// <param name="kind">The paper.</param>
    /// <param name="served">Whether it has to be served as well as filed.</param>
    /// <param name="before">Which hearings it is due before.</param>
    /// <param name="words">The sentences.</param>
    /// <param name="orBefore">A second period before a permanency hearing, where the law sets two: the earlier day counts.</param>
    public static void BeforeEach(
        Rule rule,
        CaseView view,
        DueList dues,
        CourtCalendar court,
        bool rollBack,
        CourtPaperKind kind,
        bool served,
        Func<CaseView, Hearing, bool> before,
        PaperWords words,
        Period? orBefore = null)
    {
        DateOnly? after = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(DateOnly.MaxValue))
        {
            if (!view.Episode.Holds(hearing.HappenedOn) || !before(view, hearing))
            {
                continue;
            }

            var held = hearing.HeldOn <= view.AsOf;
            if (!held && !HearingClock.IsAhead(view, hearing))
            {
                continue;
            }

            var on = held ? hearing.HeldOn!.Value : hearing.ScheduledFor!.Value;
            var paper = For(view, kind, served, hearing, after, on);
            var dueOn = rule.Period!.Value.Before(on, court);
            dueOn = hearing.Kind is HearingKind.Permanency && orBefore?.Before(on, court) is { } other && other < dueOn ? other : dueOn;
            Clock.Once(
                rule,
                view,
                dues,
                rollBack ? DayCount.RollBack(dueOn, court) : dueOn,
                paper,
                new Because(held ? words.Held : words.Set, on),
                FactKinds.StateCourt,
                new Subject(SubjectKind.Hearing, hearing.Id),
                paper is null ? null : Done(paper, served),
                curable: !held);
            after = on;
        }
    }

    /// <summary>The day a paper was filed, or served where that is later and asked for.</summary>
    private static DateOnly Done(CourtPaper paper, bool served) => served && paper.ServedOn > paper.FiledOn ? paper.ServedOn.Value : paper.FiledOn;

    private static CourtPaper? For(CaseView view, CourtPaperKind kind, bool served, Hearing hearing, DateOnly? after, DateOnly on)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            var names = paper.HearingId is { } named ? named == hearing.Id : (after is null || paper.FiledOn > after) && paper.FiledOn <= on;
            if (paper.Kind == kind && names && (!served || paper.ServedOn <= view.AsOf))
            {
                return paper;
            }
        }

        return null;
    }
}
