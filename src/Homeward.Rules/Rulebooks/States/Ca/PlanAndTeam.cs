using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>The case plan, the child's rights and the child and family team (obligations, B1).</summary>
internal static class PlanAndTeam
{
    private const string PlanAgain = "The case plan was last brought up to date on {event}; it is due again within {period}, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-case-plan",
            Title = "Case plan",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16501.1(e)",
            Confidence = Confidence.Verified,
            IfMissed = "The county is out of compliance with the case plan requirements.",
            Period = Period.Days(60),
            SameDutyAs = "fed-case-plan-60",
            Evaluate = First,
        },
        new()
        {
            Id = "ca-case-plan",
            Title = "Case plan brought up to date",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16501.1(e)",
            Confidence = Confidence.Verified,
            IfMissed = "The county is out of compliance with the case plan requirements.",
            Period = Period.Months(6),
            Evaluate = Updated,
        },
        new()
        {
            Id = "ca-rights-6",
            Title = "Rights explained to the child",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 16501.1(g)(4), 16001.9",
            Confidence = Confidence.Verified,
            IfMissed = "The child does not know the rights of a child in foster care.",
            Period = Period.Months(6),
            Evaluate = Rights,
        },
        new()
        {
            Id = "ca-rights-6",
            Title = "Rights explained at a change of placement",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 16501.1(g)(4), 16001.9",
            Confidence = Confidence.Verified,
            IfMissed = "The child does not know the rights of a child in foster care.",
            Evaluate = RightsAtMove,
        },
        new()
        {
            Id = "ca-cft",
            Title = "First child and family team meeting",
            OwedBy = OwedBy.Agency,
            Citation = "ACL 16-84; ACL 22-35; Welf. & Inst. Code 16501(a), 16501.1(a)(3), (d)(2)(B)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "The letters set the days, the statute none; the 30 days for an Indian child are not told apart.",
            IfMissed = "The plan is made without the child and the family.",
            Period = Period.Days(60),
            Evaluate = FirstTeam,
        },
        new()
        {
            Id = "ca-cft",
            Title = "Child and family team meeting",
            OwedBy = OwedBy.Agency,
            Citation = "ACL 16-84; ACL 22-35",
            Confidence = Confidence.UnverifiedMedium,
            ConfidenceNote = "Every six months was not read (UNVERIFIED-M); every 90 days while the child has intensive services, by the setting.",
            IfMissed = "The plan is made without the child and the family.",
            Period = Period.Months(6),
            Evaluate = LaterTeam,
        },
    ];

    private static void First(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = rule.Period!.Value.From(removedOn, view.Settings.California.Court);
        var disposition = Ladder.First(view, HearingKind.Disposition)?.HeldOn ?? StateHearing.Set(view, HearingKind.Disposition);
        CasePlan? first = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn))
            {
                first = plan;
                break;
            }
        }

        var because = disposition < dueOn
            ? new Because("The child was removed on {event}; a case plan is due within {period} of removal or by the disposition hearing of {other}, "
                + "whichever is first: by {due}.", removedOn, disposition)
            : new Because("The child was removed on {event}; a case plan is due within {period} of removal or by the disposition hearing, whichever "
                + "is first: by {due}.", removedOn);
        Clock.Once(rule, view, dues, disposition < dueOn ? disposition.Value : dueOn, first, because, FactKinds.CasePlans);
    }

    private static void Updated(Rule rule, CaseView view, DueList dues)
    {
        DateOnly? last = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(plan.CompletedOn))
            {
                continue;
            }

            if (last is { } before)
            {
                Clock.Once(rule, view, dues, rule.Period!.Value.From(before, view.Settings.California.Court), plan,
                    new Because(PlanAgain, before), FactKinds.CasePlans);
            }

            last = plan.CompletedOn;
        }

        if (last is { } on)
        {
            Clock.Once(rule, view, dues, rule.Period!.Value.From(on, view.Settings.California.Court), null, new Because(PlanAgain, on), FactKinds.CasePlans);
        }
    }

    private static void Rights(Rule rule, CaseView view, DueList dues) => Clock.Recurring(
        rule,
        view,
        dues,
        view.Episode.Removal.On,
        view.Facts.AgencyNotices.UpTo(view.AsOf),
        static notice => notice is { Kind: AgencyNoticeKind.ChildRights, Excused: false },
        new Because("The child came into care on {event}; the rights of a child in foster care are to be explained at least every {period}, first by {due}."),
        "The child's rights were last explained on {event}; they are to be explained again within {period}, by {due}.",
        FactKinds.StateCasework);

    private static void RightsAtMove(Rule rule, CaseView view, DueList dues)
    {
        Placement? current = null;
        var moves = 0;
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(placement.From))
            {
                (current, moves) = (placement, moves + 1);
            }
        }

        if (current is null || moves < 2 || !view.Episode.IsOpen)
        {
            return;
        }

        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice is { Kind: AgencyNoticeKind.ChildRights, Excused: false } && notice.GivenOn >= current.From)
            {
                Duty.Met(rule, view, dues, notice.GivenOn, notice,
                    new Because("The child moved on {event}, and the rights were explained on {other}.", current.From, notice.GivenOn), Stays.About(current));
                return;
            }
        }

        Duty.Open(
            rule, view, dues, new Because("The child moved on {event}; the rights of a child in foster care are to be explained at each change of "
                + "placement, and no record says they were.", current.From), Stays.About(current), FactKinds.StateCasework);
    }

    private static void FirstTeam(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = rule.Period!.Value.From(removedOn, view.Settings.California.Court);
        var disposition = Ladder.First(view, HearingKind.Disposition)?.HeldOn ?? StateHearing.Set(view, HearingKind.Disposition);
        Clock.Once(
            rule,
            view,
            dues,
            disposition < dueOn ? disposition.Value : dueOn,
            Meeting(view, removedOn),
            new Because(
                "The child entered care on {event}; a child and family team is to meet within {period} or before disposition, whichever is first: by {due}.",
                removedOn),
            FactKinds.StateCasework);
    }

    private static void LaterTeam(Rule rule, CaseView view, DueList dues)
    {
        DateOnly? last = null;
        foreach (var meeting in view.Facts.TeamMeetings.UpTo(view.AsOf))
        {
            if (meeting is not { Kind: TeamMeetingKind.ChildAndFamilyTeam, Declined: false } || !view.Episode.Holds(meeting.HeldOn))
            {
                continue;
            }

            if (last is { } before)
            {
                Team(rule, view, dues, before, meeting);
            }

            last = meeting.HeldOn;
        }

        if (last is { } on)
        {
            Team(rule, view, dues, on, null);
        }
    }

    private static void Team(Rule rule, CaseView view, DueList dues, DateOnly before, TeamMeeting? meeting)
    {
        var intensive = view.Settings.California.IntensiveServices;
        Clock.Once(
            rule,
            view,
            dues,
            intensive ? DayCount.AddDays(before, 90) : rule.Period!.Value.From(before, view.Settings.California.Court),
            meeting,
            new Because(intensive ? "The team last met on {event}; with intensive services it meets every 90 days, next by {due}." : "The team last met on {event}; it meets at least every {period}, next by {due}.", before),
            FactKinds.StateCasework);
    }

    private static TeamMeeting? Meeting(CaseView view, DateOnly from)
    {
        foreach (var meeting in view.Facts.TeamMeetings.UpTo(view.AsOf))
        {
            if (meeting is { Kind: TeamMeetingKind.ChildAndFamilyTeam, Declined: false } && meeting.HeldOn >= from && view.Episode.Holds(meeting.HeldOn))
            {
                return meeting;
            }
        }

        return null;
    }
}
