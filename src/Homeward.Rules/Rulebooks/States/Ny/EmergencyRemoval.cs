using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>Removal without an order, and the hearings that follow (obligations, B3).</summary>
internal static class EmergencyRemoval
{
    private static readonly Period GoodCause = Period.CourtDays(3);

    private static readonly HearingWords Hearing = new(
        "The petition was filed on {event}; the hearing is held on the next court day, {due}.",
        "The petition was filed on {event}; the hearing is held on the next court day, {due}, and one is set for {other}.",
        "The petition was filed on {event}; the hearing is held on the next court day, {due}, but the one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-petition",
            Title = "Petition after an emergency removal",
            OwedBy = OwedBy.Agency,
            Citation = "Fam. Ct. Act 1026(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Good cause for up to three court days counts where a finding of a continuance says so.",
            IfMissed = "The child is returned.",
            Period = Period.CourtDays(1),
            AlertDays = 3,
            Evaluate = FilePetition,
        },
        new()
        {
            Id = "ny-1027",
            Title = "Hearing after an emergency removal",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1026(c), 1027",
            Confidence = Confidence.Verified,
            IfMissed = "The removal stands without a court having looked at it.",
            Period = Period.CourtDays(1),
            AlertDays = 3,
            OnlyWith = [typeof(Petition)],
            Evaluate = HoldHearing,
        },
        new()
        {
            Id = "ny-1028",
            Title = "Hearing on an application to return the child",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1028(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That it is not available after a hearing under 1027 with the parent present is not told apart: an application on record is heard.",
            IfMissed = "The parent may ask an appellate court for relief.",
            Period = Period.CourtDays(3),
            AlertDays = 3,
            OnlyWith = [typeof(CourtPaper)],
            Evaluate = Return,
        },
        new()
        {
            Id = "ny-kin-24h",
            Title = "Look at the home of a relative begun",
            OwedBy = OwedBy.Agency,
            Citation = "Fam. Ct. Act 1055(a)(i)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A first background check asked for shows that it was begun (INTERP); the hour of the order is not on record, so that the day is the last the hours can reach.",
            IfMissed = "The child waits to live with kin.",
            Period = Period.Hours(24),
            AlertDays = 1,
            OnlyWith = [typeof(Finding)],
            Evaluate = KinHome,
        },
    ];

    private static void FilePetition(Rule rule, CaseView view, DueList dues)
    {
        if (!NewYorkCase.IsEmergency(view))
        {
            return;
        }

        var on = view.Episode.Removal.On;
        var dueOn = NewYorkCase.DueOn(rule, view, on);
        var put = Ladder.PutOff(view, on, dueOn);
        var because = new Because("The child was removed without an order on {event}; the petition is filed by the next court day, {due}.", on);
        if (put?.Through is { } through)
        {
            var limit = NewYorkCase.DueOn(GoodCause, view, on);
            dueOn = through < limit ? through : limit;
            because = new Because("The child was removed without an order on {event}; for good cause shown on {other} the petition may be filed by {due}.", on, put.On);
        }

        Clock.Once(rule, view, dues, dueOn, Ladder.Petition(view, PetitionKind.Dependency), because, FactKinds.StateCourt);
    }

    private static void HoldHearing(Rule rule, CaseView view, DueList dues)
    {
        if (NewYorkCase.IsEmergency(view) && Ladder.Petition(view, PetitionKind.Dependency) is { } petition)
        {
            var from = petition.FiledOn < view.Episode.Removal.On ? view.Episode.Removal.On : petition.FiledOn;
            StateHearing.Due(rule, view, dues, HearingKind.Shelter, from, NewYorkCase.DueOn(rule, view, from), Hearing);
        }
    }

    private static void Return(Rule rule, CaseView view, DueList dues)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is not CourtPaperKind.ReturnApplication || !view.Episode.Holds(paper.FiledOn))
            {
                continue;
            }

            var dueOn = NewYorkCase.DueOn(rule, view, paper.FiledOn);
            var put = Ladder.PutOff(view, paper.FiledOn, dueOn);
            Clock.Once(
                rule,
                view,
                dues,
                put?.Through ?? dueOn,
                Ladder.First(view, HearingKind.ReturnApplication, paper.FiledOn),
                put is null
                    ? new Because("An application to return the child was made on {event}; it is heard within {period}, by {due}.", paper.FiledOn)
                    : new Because("An application to return the child was made on {event}; on {other} it was adjourned for good cause, to {due}.", paper.FiledOn, put.On),
                FactKinds.StateCourt,
                new Subject(SubjectKind.Event, paper.Id));
        }
    }

    private static void KinHome(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is not FindingKind.RelativePlacementDirected || !view.Episode.Holds(finding.On))
            {
                continue;
            }

            BackgroundCheck? begun = null;
            foreach (var check in view.Facts.BackgroundChecks.UpTo(view.AsOf))
            {
                if (check.RequestedOn >= finding.On)
                {
                    begun = check;
                    break;
                }
            }

            Clock.Once(
                rule,
                view,
                dues,
                NewYorkCase.DueOn(rule, view, finding.On),
                begun,
                new Because("On {event} the court directed that the child live with a relative or suitable person; the look at the home begins within {period}, by {due}.", finding.On),
                FactKinds.BackgroundChecks,
                new Subject(SubjectKind.Event, finding.Id),
                begun?.RequestedOn);
        }
    }
}
