using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>Termination, the panel, adoption and care after eighteen (obligations, B5).</summary>
internal static class TowardPermanency
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "wa-tpr",
            Title = "Order to petition for termination, or good cause",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.136(3), 13.34.145(4)(b)(vi), (5), (10)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counted as the federal 15 of 22 months: all days of a trial home visit are left out, where state law leaves out the "
                + "first six months (INTERP); a visit past six months without an order has ended the stay.",
            IfMissed = "The child waits for a decision the law asks for.",
            AlertDays = 60,
            Evaluate = Order,
        },
        new()
        {
            Id = "wa-tpr",
            Title = "Good cause looked at again",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.145(5)",
            Confidence = Confidence.Verified,
            IfMissed = "A good-cause exception stands that nobody looked at.",
            Evaluate = GoodCause,
        },
        new()
        {
            Id = "wa-panel-19",
            Title = "Case review panel and action plan",
            OwedBy = OwedBy.Agency,
            Citation = "RCW 13.34.147(3)",
            Confidence = Confidence.Verified,
            IfMissed = "Nobody outside the case looks why there is no permanency.",
            Period = Period.Months(19),
            AlertDays = 30,
            Evaluate = Panel,
        },
        new()
        {
            Id = "wa-adoption-6",
            Title = "Adoption complete",
            OwedBy = OwedBy.Agency,
            Citation = "RCW 13.34.136(3), 13.34.145(1)(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counted from the day the last parent's rights ended.",
            IfMissed = "A goal of the law, no limit: the child waits for a family of his or her own.",
            Period = Period.Months(6),
            AlertDays = 30,
            Evaluate = Adoption,
        },
        new()
        {
            Id = "wa-efc-17",
            Title = "Written information on extended foster care",
            OwedBy = OwedBy.Caseworker,
            Citation = "RCW 13.34.145(3)",
            Confidence = Confidence.Verified,
            IfMissed = "The youth does not know what is offered after eighteen.",
            AlertDays = 60,
            Evaluate = ExtendedCare,
        },
    ];

    private static void Order(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.Petitions.Count == 0 || Ladder.Petition(view, PetitionKind.Dependency) is null || CareCount.FifteenthMonthEnds(view) is not { } counted)
        {
            return;
        }

        var removedOn = view.Episode.Removal.On;
        Fact? ordered = Ladder.First(view, FindingKind.TerminationPetitionOrdered, removedOn);
        ordered ??= Ladder.Petition(view, PetitionKind.TerminationOfParentalRights);
        var cause = Ladder.First(view, FindingKind.TerminationGoodCause, removedOn);
        if (ordered is null && cause is not null)
        {
            Duty.Excused(
                rule, view, dues, cause.On, cause, new Because("Fifteen of the last 22 months in care are full on {event}; on {other} the court found "
                    + "good cause not to order a petition.", counted, cause.On), Subject.Child, counted);
            return;
        }

        Clock.Once(
            rule,
            view,
            dues,
            counted,
            ordered,
            new Because("Fifteen of the last 22 months in care are full on {event}; the court then orders a petition for termination or finds good "
                + "cause.", counted),
            FactKinds.Termination | FactKinds.Findings);
    }

    private static void GoodCause(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, FindingKind.TerminationGoodCause, view.Episode.Removal.On) is not { On: var found })
        {
            return;
        }

        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is not { Kind: HearingKind.Permanency or HearingKind.Review, HeldOn: { } held } || held <= found || !view.Episode.Holds(held))
            {
                continue;
            }

            Finding? again = null;
            foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
            {
                if (finding.Kind is FindingKind.TerminationGoodCause or FindingKind.TerminationPetitionOrdered && finding.On > found && finding.On <= held)
                {
                    again = finding;
                }
            }

            if (again?.Kind is FindingKind.TerminationPetitionOrdered && again.On < held)
            {
                return;
            }

            Clock.Once(
                rule,
                view,
                dues,
                held,
                again?.On == held ? again : null,
                new Because("Good cause against a petition was found on {event}; at the hearing of {other} the court looks at it again.", found, held),
                FactKinds.Findings,
                HearingAnswers.About(hearing),
                curable: false);
        }
    }

    private static void Panel(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = rule.Period!.Value.From(removedOn, view.Settings.Washington.Court);
        if (view.AsOf < DayCount.AddMonths(removedOn, 18))
        {
            return;
        }

        TeamMeeting? met = null;
        foreach (var meeting in view.Facts.TeamMeetings.UpTo(view.AsOf))
        {
            if (meeting.Kind is TeamMeetingKind.CaseReviewPanel && view.Episode.Holds(meeting.HeldOn))
            {
                met = meeting;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            met,
            new Because("The child has been in care since {event}, eighteen months without permanency; a panel reviews the case and makes an action "
                + "plan by the nineteenth month, by {due}.", removedOn),
            FactKinds.StateCasework);
    }

    private static void Adoption(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.RightsEnded.Count == 0 || !Family.NobodyHasRights(view, view.AsOf) || Goals.On(view, view.AsOf)?.Plan is not PermanencyPlan.Adoption)
        {
            return;
        }

        DateOnly? last = null;
        foreach (var ended in view.Facts.RightsEnded.UpTo(view.AsOf))
        {
            last = view.Episode.Holds(ended.EndedOn) ? ended.EndedOn : last;
        }

        if (last is { } freed)
        {
            var adopted = view.Episode.Discharge is { Reason: DischargeReason.Adoption } discharge ? discharge : null;
            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(freed, view.Settings.Washington.Court),
                adopted,
                new Because("The last parent's rights ended on {event} and adoption is the plan; the law's goal is an adoption within {period}, by "
                    + "{due}.", freed),
                FactKinds.Termination);
        }
    }

    private static void ExtendedCare(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.Child.DateOfBirth is not { } born)
        {
            return;
        }

        var from = DayCount.Birthday(born, 17);
        var through = DayCount.AddMonths(born, (12 * 17) + 6);
        if (view.Episode.Removal.On > through || view.AsOf < DayCount.AddMonths(from, -2))
        {
            return;
        }

        AgencyNotice? given = null;
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice is { Kind: AgencyNoticeKind.ExtendedCare, Excused: false } && notice.GivenOn >= from)
            {
                given = notice;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            through,
            given,
            new Because("The youth turns 17 on {event}; written information on extended foster care is given between that day and seventeen and a "
                + "half, by {due}.", from),
            FactKinds.StateCasework,
            windowFrom: from);
    }
}
