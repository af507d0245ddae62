using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>The worker's face to face contacts (obligations, B4): by days since the last, not by the month.</summary>
internal static class WorkerVisits
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-visit-30d",
            Title = "Visit where the child lives",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Admin. Code 65C-30.007(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The first thirty days are counted from the removal. The day is not moved.",
            IfMissed = "Thirty days passed without a look at where the child lives.",
            Period = Period.Days(30),
            AlertDays = 7,
            Evaluate = EveryThirtyDays,
        },
        new()
        {
            Id = "fl-visit-30d",
            Title = "First visit after the case was handed over",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Admin. Code 65C-30.007(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A transfer staffing on record is the case transfer; a supervision order by itself is not told apart.",
            IfMissed = "The family does not know its new worker.",
            Period = Period.BusinessDays(2),
            AlertDays = 2,
            OnlyWith = [typeof(TeamMeeting)],
            Evaluate = AfterTransfer,
        },
        new()
        {
            Id = "fl-visit-7d",
            Title = "Contact every seven days while in shelter status",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Admin. Code 65C-30.007(1)(e)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Shelter status is read as ending with disposition (INTERP). What a supervisor changed under the rule's conditions, and the contact with the caregiver, are not told apart.",
            IfMissed = "A child new in care was not seen for a week.",
            Period = Period.Days(7),
            AlertDays = 3,
            Evaluate = InShelter,
        },
    ];

    private static void EveryThirtyDays(Rule rule, CaseView view, DueList dues) => Clock.Recurring(
        rule,
        view,
        dues,
        view.Episode.Removal.On,
        view.Facts.CaseworkerVisits.UpTo(view.AsOf),
        static visit => visit is { Mode: VisitMode.InPerson, Place: VisitPlace.Residence },
        new Because("The child was removed on {event}; the worker sees the child where the child lives at least every {period}, first by {due}."),
        "The worker last saw the child where the child lives on {event}; the next such visit is due within {period}, by {due}.",
        FactKinds.CaseHistory);

    private static void AfterTransfer(Rule rule, CaseView view, DueList dues)
    {
        foreach (var meeting in view.Facts.TeamMeetings.UpTo(view.AsOf))
        {
            if (meeting is not { Kind: TeamMeetingKind.TransferStaffing, Declined: false } || !view.Episode.Holds(meeting.HeldOn))
            {
                continue;
            }

            Clock.Once(
                rule,
                view,
                dues,
                FloridaCase.DueOn(rule, view, meeting.HeldOn),
                First(view, meeting.HeldOn),
                new Because("The case was handed over on {event}; the new worker sees the child within two working days, by {due}.", meeting.HeldOn),
                FactKinds.CaseHistory,
                new Subject(SubjectKind.Event, meeting.Id));
        }
    }

    private static CaseworkerVisit? First(CaseView view, DateOnly from)
    {
        foreach (var visit in view.Facts.CaseworkerVisits.UpTo(view.AsOf))
        {
            if (visit.Mode is VisitMode.InPerson && visit.On >= from && view.Episode.Holds(visit.On))
            {
                return visit;
            }
        }

        return null;
    }

    private static void InShelter(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var until = Ladder.First(view, HearingKind.Disposition)?.HeldOn ?? DateOnly.MaxValue;
        var from = view.Episode.Removal.On;
        var because = new Because("The child was removed on {event}; while in shelter status the child is seen at least every {period}, first by {due}.", from);
        foreach (var visit in view.Facts.CaseworkerVisits.UpTo(view.AsOf))
        {
            var dueOn = rule.Period!.Value.From(from);
            if (visit.Mode is not VisitMode.InPerson || !view.Episode.Holds(visit.On))
            {
                continue;
            }

            if (dueOn >= until)
            {
                return;
            }

            Clock.Once(rule, view, dues, dueOn, visit, because, FactKinds.CaseHistory);
            from = visit.On;
            because = new Because("The child was last seen on {event}; while in shelter status the next contact is due within {period}, by {due}.", from);
        }

        if (rule.Period!.Value.From(from) is var next && next < until)
        {
            Clock.Once(rule, view, dues, next, null, because, FactKinds.CaseHistory);
        }
    }
}
