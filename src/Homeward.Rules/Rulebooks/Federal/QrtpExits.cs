using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The way out of a qualified residential treatment program: thirty days to move, six months of aftercare (obligations, A5).</summary>
internal static class QrtpExits
{
    private const string ByAssessment =
        "On {event} the assessment did not recommend the qualified residential treatment program; care there can be claimed only while the child needs it to move, and not "
        + "after {due}, the last day of the {period} that begin on that day.";

    private const string ByDisapproval =
        "On {event} the placement in the qualified residential treatment program was disapproved; care there can be claimed only while the child needs it to move, and not "
        + "after {due}, the last day of the {period} that begin on that day.";

    private const string ByDecision =
        "On {event} it was decided that the child leaves the qualified residential treatment program; care there can be claimed only while the child needs it to move, and "
        + "not after {due}, the last day of the {period} that begin on that day.";

    private const string Owed =
        "The child left the qualified residential treatment program on {event}; family-based aftercare is owed for at least {period}, through {due}, and none is on record.";

    private const string Running =
        "The child left the qualified residential treatment program on {event}; family-based aftercare is owed for at least {period}, through {due}, and has been given since "
        + "{other}.";

    private const string Short =
        "The child left the qualified residential treatment program on {event}; family-based aftercare is owed for at least {period}, through {due}, and ended on {other}.";

    private const string Given =
        "The child left the qualified residential treatment program on {event}, and family-based aftercare, given from {other} on, lasted the {period} owed, through {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "qrtp-exit-30",
            Title = "Move out of a qualified residential treatment program",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 672(k)(3)(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = Qrtp.SinceNote,
            IfMissed = "No federal maintenance payment after the last day.",
            Period = Period.Days(30),
            EffectiveFrom = Qrtp.Since,
            Evaluate = Exit,
        },
        new()
        {
            Id = "qrtp-aftercare-6",
            Title = "Aftercare of a qualified residential treatment program",
            OwedBy = OwedBy.Facility,
            Citation = "42 USC 672(k)(4)(F)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A move straight into another such program is read as no discharge (INTERP). " + Qrtp.SinceNote,
            IfMissed = "The program is not a qualified residential treatment program.",
            Period = Period.Months(6),
            AlertDays = 30,
            EffectiveFrom = Qrtp.Since,
            Evaluate = Aftercare,
        },
    ];

    // The period begins on the day itself, so its last day is one less than the period away.
    private static void Exit(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.QrtpAssessments.Count + view.Facts.QrtpDeterminations.Count + view.Facts.QrtpTransitions.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!QrtpStay.TryAt(view, placements, index, out var stay)
                || !rule.AppliesOn(stay.Placement.From)
                || QrtpExit.Of(view, stay) is not { Ground: not QrtpExitGround.None } exit)
            {
                continue;
            }

            dues.Add(new DueDate
            {
                Rule = rule,
                About = Stays.About(stay.Placement),
                EpisodeId = view.Episode.Removal.Id,
                WindowFrom = exit.On,
                DueOn = exit.LastDay,
                Status = Clock.Status(view.AsOf, exit.LastDay, stay.EndedOn, exit.On, rule.AlertDays),
                SatisfiedOn = stay.EndedOn,
                MetBy = stay.EndedOn is null ? null : stay.Placement,
                CanStillBeMet = stay.EndedOn is null,
                Because = new Because(
                    exit.Ground switch
                    {
                        QrtpExitGround.Assessment => ByAssessment,
                        QrtpExitGround.Disapproval => ByDisapproval,
                        _ => ByDecision,
                    },
                    exit.On),
            });
        }
    }

    private static void Aftercare(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (QrtpStay.TryAt(view, placements, index, out var stay)
                && rule.AppliesOn(stay.Placement.From)
                && stay is { EndedOn: { } left, MovesOn: false }
                && !(view.Facts.Child.DiedOn <= left))
            {
                After(rule, view, dues, stay, left);
            }
        }
    }

    // Owed beyond the end of the episode, so the episode does not decide whether it can still be met.
    private static void After(Rule rule, CaseView view, DueList dues, in QrtpStay stay, DateOnly left)
    {
        var dueOn = rule.Period!.Value.From(left);
        QrtpTransition? last = null;
        DateOnly? from = null;
        foreach (var transition in view.Facts.QrtpTransitions.UpTo(view.AsOf))
        {
            if (transition.AftercareFrom is { } begun && begun <= view.AsOf && IsAfter(view.Facts.Placements.UpTo(view.AsOf), stay, transition, begun))
            {
                from ??= begun;
                last = last is null || last.AftercareThrough < transition.AftercareThrough || transition.AftercareThrough is null ? transition : last;
            }
        }

        var endedOn = last?.AftercareThrough <= view.AsOf ? last.AftercareThrough : null;
        var given = last is not null && (endedOn >= dueOn || (endedOn is null && view.AsOf >= dueOn));
        var stopped = endedOn is not null && !given;
        dues.Add(new DueDate
        {
            Rule = rule,
            About = Stays.About(stay.Placement),
            EpisodeId = view.Episode.Removal.Id,
            WindowFrom = left,
            DueOn = dueOn,
            Status = given ? DueStatus.MetOnTime
                : stopped ? DueStatus.Overdue
                : last is not null ? DueStatus.Open
                : Clock.Status(view.AsOf, dueOn, null, left, rule.AlertDays),
            SatisfiedOn = given ? dueOn : null,
            MetBy = given ? last : null,
            CanStillBeMet = !given && view.AsOf <= dueOn && !(view.Facts.Child.DiedOn <= view.AsOf),
            NotCollected = last is null && (view.Facts.NotCollected & FactKinds.Qrtp) != FactKinds.None,
            Because = new Because(given ? Given : stopped ? Short : last is not null ? Running : Owed, left, stopped ? endedOn : from),
        });
    }

    // Aftercare that names no placement follows the program left last before it.
    private static bool IsAfter(ReadOnlySpan<Placement> placements, in QrtpStay stay, QrtpTransition transition, DateOnly begun)
    {
        if (transition.PlacementId is { } id)
        {
            return id == stay.Placement.PlacementId;
        }

        for (var index = placements.Length - 1; index >= 0; index--)
        {
            if (placements[index].Setting is PlacementSetting.Qrtp && placements[index].From < begun)
            {
                return placements[index].PlacementId == stay.Placement.PlacementId;
            }
        }

        return false;
    }
}
