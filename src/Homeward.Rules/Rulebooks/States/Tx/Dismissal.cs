using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>The day the suit is dismissed without an order (obligations, B2): a hard stop.</summary>
internal static class Dismissal
{
    private const int ReturnDays = 180;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-dismissal",
            Title = "Trial on the merits before the suit is dismissed",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 263.401(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An order that sets no day did not extend it (S: a court of appeals, 2022). The day is not moved when it falls on a holiday, and a trial that begins on it comes too "
                + "late (INTERP, a setting). A new trial, a mistrial or a remand counts where an order recorded as an extension sets the day.",
            IfMissed = "The court's jurisdiction ends and the suit is dismissed without an order.",
            AlertDays = 120,
            Evaluate = Trial,
        },
        new()
        {
            Id = "tx-dismissal",
            Title = "Parties told of the day of dismissal",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 263.401(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A sixtieth day before that is a closed day becomes the last open day before (INTERP, a setting).",
            IfMissed = "Parties learn of the dismissal too late.",
            Period = Period.Days(60),
            AlertDays = 30,
            Evaluate = Told,
        },
        new()
        {
            Id = "tx-monitored-return",
            Title = "End of the suit after a monitored return",
            OwedBy = OwedBy.Court,
            Citation = "Tex. Fam. Code 263.403(a)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A day past the 180th after the order is not used. The later day after a return that failed was read in a secondary source (S). Six more months of a transition "
                + "return are another order with its own day.",
            IfMissed = "The suit is dismissed without an order.",
            Period = Period.Days(ReturnDays),
            AlertDays = 60,
            OnlyWith = [typeof(Finding)],
            Evaluate = Monitored,
        },
    ];

    private static void Trial(Rule rule, CaseView view, DueList dues)
    {
        if (Docket.Of(view) is not { } docket)
        {
            return;
        }

        if (docket.Return(view) is { } returned)
        {
            Duty.Excused(
                rule,
                view,
                dues,
                returned.On,
                returned,
                new Because("The court ordered a monitored return on {event} and set another day for the end of the suit, {other}.", returned.On, returned.Through),
                Subject.Child,
                docket.On);
            return;
        }

        var decided = Docket.Decided(view, docket.Named, docket.On);
        Clock.Once(rule, view, dues, docket.On, decided, Why(docket), FactKinds.StateCourt, Subject.Child, decided?.HappenedOn, curable: false);
    }

    private static Because Why(in Docket docket) =>
        docket.Extended is { } order ? new Because("The agency was named temporary managing conservator on {event}; the order of {other} keeps the suit on the docket, and it is dismissed on {due} "
                + "unless the trial on the merits has begun.", docket.Named, order.On)
        : docket.Undated is { } undated ? new Because("The agency was named temporary managing conservator on {event}; the suit is dismissed on {due}, the first Monday after a year, unless the "
                + "trial on the merits has begun. The order of {other} names no day and did not extend it.", docket.Named, undated.On)
        : new Because("The agency was named temporary managing conservator on {event}; the suit is dismissed on {due}, the first Monday after a year, unless the trial on the merits has begun.", docket.Named);

    // Nobody is told of a day that no longer comes.
    private static void Told(Rule rule, CaseView view, DueList dues)
    {
        if (Docket.Of(view) is not { } docket || docket.Return(view) is not null)
        {
            return;
        }

        var dueOn = rule.Period!.Value.Before(docket.On, view.Settings.Texas.Court);
        dueOn = view.Settings.Texas.BackCountRollsBack ? DayCount.RollBack(dueOn, view.Settings.Texas.Court) : dueOn;
        CourtPaper? told = null;
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.DismissalNotice && paper.FiledOn >= docket.Named && view.Episode.Holds(paper.FiledOn))
            {
                told = paper;
                break;
            }
        }

        if (told is null && Docket.Decided(view, docket.Named, dueOn) is not null)
        {
            return;
        }

        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            told,
            new Because("The suit is dismissed on {event} unless the trial on the merits has begun; the court tells the parties of the day by the sixtieth day before, {due}.", docket.On),
            FactKinds.StateCourt,
            curable: view.AsOf < docket.On);
    }

    private static void Monitored(Rule rule, CaseView view, DueList dues)
    {
        if (Docket.Of(view) is not { } docket || docket.Return(view) is not { } order)
        {
            return;
        }

        var latest = rule.Period!.Value.From(order.On);
        var dueOn = order.Through < latest ? order.Through.Value : latest;
        var because = new Because("The court ordered a monitored return on {event}; the suit is dismissed on {due} unless the trial on the merits has begun.", order.On);
        if (Failed(view, order.On, dueOn) is { } moved)
        {
            var later = DayCount.AddDays(moved, ReturnDays);
            dueOn = later > docket.On ? later : docket.On;
            because = new Because("The court ordered a monitored return on {event} and the child was moved from the parent's home on {other}; the suit is dismissed by {due} unless the trial on "
                + "the merits has begun.", order.On, moved);
        }

        var decided = Docket.Decided(view, docket.Named, dueOn);
        Clock.Once(rule, view, dues, dueOn, decided, because, FactKinds.StateCourt, new Subject(SubjectKind.Event, order.Id), decided?.HappenedOn, curable: false);
    }

    // The child was home after the order and came back into care before the suit ended.
    private static DateOnly? Failed(CaseView view, DateOnly from, DateOnly dueOn)
    {
        foreach (var visit in view.Facts.TrialHomeVisits.UpTo(view.AsOf))
        {
            if (visit.From >= from && visit.To is { } ended && ended <= view.AsOf && ended <= dueOn && !(view.Episode.EndedOn <= ended))
            {
                return ended;
            }
        }

        return null;
    }
}
