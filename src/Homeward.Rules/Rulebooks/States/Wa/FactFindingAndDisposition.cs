using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>From petition to disposition (obligations, B5).</summary>
internal static class FactFindingAndDisposition
{
    private static readonly HearingWords Finding = new(
        "The petition was filed on {event}; the fact-finding hearing is due within {period}, by {due}.",
        "The petition was filed on {event}; the fact-finding hearing is due within {period}, by {due}, and one is set for {other}.",
        "The petition was filed on {event}; the fact-finding hearing is due within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords Dispo = new(
        "Facts were found on {event}; the disposition hearing follows at once, and on good cause within {period}, by {due}.",
        "Facts were found on {event}; the disposition hearing follows at once, and on good cause within {period}, by {due}; one is set for {other}.",
        "Facts were found on {event}; the disposition hearing follows at once, and on good cause within {period}, by {due}, but the one that is set "
            + "is for {other}.");

    private static readonly PaperWords Served = new(
        "The fact-finding hearing is set for {event}; the summons is served at least {period} before, by {due}.",
        "The fact-finding hearing was held on {event}; the summons was to be served at least {period} before, by {due}.");

    private static readonly PaperWords Mailed = new(
        "The disposition hearing is set for {event}; the social study and proposed service plan are mailed at least {period} before, by {due}.",
        "The disposition hearing was held on {event}; the social study and proposed service plan were to be mailed at least {period} before, by {due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "wa-case-conf",
            Title = "Case conference before fact-finding",
            OwedBy = OwedBy.Agency,
            Citation = "RCW 13.34.067",
            Confidence = Confidence.Verified,
            IfMissed = "The parties come to fact-finding without having tried to agree.",
            Period = Period.Days(30),
            CountsBack = true,
            Evaluate = CaseConference,
        },
        new()
        {
            Id = "wa-factfinding-75",
            Title = "Fact-finding hearing",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.070(1); JuCR 3.4(c)",
            Confidence = Confidence.Verified,
            IfMissed = "The child stays in shelter care without a finding.",
            Period = Period.Days(75),
            Evaluate = FactFinding,
        },
        new()
        {
            Id = "wa-summons-15",
            Title = "Summons served",
            OwedBy = OwedBy.Agency,
            Citation = "RCW 13.34.070(8), 13.34.080(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A party out of state (10 court days) and service by publication (25 days) are not told apart.",
            IfMissed = "Service is defective and fact-finding is put off.",
            Period = Period.CourtDays(15),
            CountsBack = true,
            Evaluate = Summons,
        },
        new()
        {
            Id = "wa-records-15",
            Title = "Records given on a written request",
            OwedBy = OwedBy.Agency,
            Citation = "RCW 13.34.090(5)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text was read before the amendments of July 2023. That records come before a shelter care hearing is not told apart.",
            IfMissed = "A parent or child goes to court without the record.",
            Period = Period.Days(15),
            AlertDays = 5,
            Evaluate = Records,
        },
        new()
        {
            Id = "wa-dispo-14",
            Title = "Disposition hearing",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.110(4)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Fourteen days are no hard cap: the court may go past them on good cause.",
            IfMissed = "The child waits for a plan.",
            Period = Period.Days(14),
            AlertDays = 7,
            Evaluate = Disposition,
        },
        new()
        {
            Id = "wa-dispo-report-10",
            Title = "Social study and service plan before disposition",
            OwedBy = OwedBy.Caseworker,
            Citation = "RCW 13.34.120(1)",
            Confidence = Confidence.Verified,
            IfMissed = "Disposition is put off.",
            Period = Period.BusinessDays(10),
            AlertDays = 7,
            CountsBack = true,
            Evaluate = SocialStudy,
        },
        new()
        {
            Id = "wa-kin-check-30",
            Title = "Background results on a proposed relative",
            OwedBy = OwedBy.Agency,
            Citation = "RCW 13.34.130(10)",
            Confidence = Confidence.Verified,
            IfMissed = "The child waits to live with kin.",
            Period = Period.Days(30),
            Evaluate = KinCheck,
        },
    ];

    private static void CaseConference(Rule rule, CaseView view, DueList dues)
    {
        var court = view.Settings.Washington.Court;
        var hearing = Ladder.First(view, HearingKind.Adjudication);
        if ((hearing?.HeldOn ?? StateHearing.Set(view, HearingKind.Adjudication)) is not { } on)
        {
            return;
        }

        TeamMeeting? met = null;
        foreach (var meeting in view.Facts.TeamMeetings.UpTo(view.AsOf))
        {
            if (meeting.Kind is TeamMeetingKind.CaseConference && view.Episode.Holds(meeting.HeldOn) && meeting.HeldOn <= on)
            {
                met = meeting;
                break;
            }
        }

        var dueOn = rule.Period!.Value.Before(on, court);
        if (met is { Declined: true })
        {
            Duty.Excused(
                rule, view, dues, met.HeldOn, met, new Because("A case conference before the fact-finding hearing of {event} was offered on {other} "
                    + "and the parent declined or did not come.", on, met.HeldOn), Subject.Child, dueOn);
            return;
        }

        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            met,
            new Because("The fact-finding hearing is on {event}; a case conference is due no later than {period} before, by {due}.", on),
            FactKinds.StateCasework,
            curable: hearing is null);
    }

    private static void FactFinding(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.Petition(view, PetitionKind.Dependency) is { FiledOn: var filed })
        {
            StateHearing.Due(
                rule,
                view,
                dues,
                HearingKind.Adjudication,
                filed,
                rule.Period!.Value.From(filed, view.Settings.Washington.Court),
                Finding,
                "The petition was filed on {event}; on {other} the court found exceptional reasons to hold fact-finding later, by {due}.");
        }
    }

    private static void Summons(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.Washington.Court,
        rollBack: false,
        CourtPaperKind.Summons,
        served: true,
        static (_, hearing) => hearing.Kind is HearingKind.Adjudication,
        Served);

    private static void Records(Rule rule, CaseView view, DueList dues)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.RecordsRequest && view.Episode.Holds(paper.FiledOn))
            {
                var answered = paper.AnsweredOn <= view.AsOf ? paper.AnsweredOn : null;
                Clock.Once(
                    rule,
                    view,
                    dues,
                    rule.Period!.Value.From(paper.FiledOn, view.Settings.Washington.Court),
                    answered is null ? null : paper,
                    new Because("The department's records were asked for in writing on {event}; they are due within {period}, by {due}.", paper.FiledOn),
                    FactKinds.StateCourt,
                    new Subject(SubjectKind.Event, paper.Id),
                    answered);
            }
        }
    }

    private static void Disposition(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Adjudication) is { HeldOn: { } found })
        {
            StateHearing.Due(
                rule,
                view,
                dues,
                HearingKind.Disposition,
                found,
                rule.Period!.Value.From(found, view.Settings.Washington.Court),
                Dispo,
                "Facts were found on {event}; on {other} the court put disposition off on good cause, to {due}.");
        }
    }

    private static void SocialStudy(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.Washington.Court,
        rollBack: false,
        CourtPaperKind.DispositionReport,
        served: true,
        static (_, hearing) => hearing.Kind is HearingKind.Disposition,
        Mailed);

    private static void KinCheck(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is not FindingKind.RelativePlacementDirected || !view.Episode.Holds(finding.On))
            {
                continue;
            }

            BackgroundCheck? answered = null;
            foreach (var check in view.Facts.BackgroundChecks.UpTo(view.AsOf))
            {
                if (check.ResultOn >= finding.On && check.ResultOn <= view.AsOf)
                {
                    answered = check;
                    break;
                }
            }

            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(finding.On, view.Settings.Washington.Court),
                answered,
                new Because("On {event} the court directed the department to look at a relative or other suitable person; the results of the "
                    + "background checks are due within {period}, by {due}.", finding.On),
                FactKinds.BackgroundChecks,
                new Subject(SubjectKind.Event, finding.Id),
                answered?.ResultOn);
        }
    }
}
