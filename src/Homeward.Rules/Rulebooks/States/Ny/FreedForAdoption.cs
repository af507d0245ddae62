using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>Whether the parents' rights are to end (obligations, B3).</summary>
internal static class FreedForAdoption
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-tpr",
            Title = "Petition to end parental rights",
            OwedBy = OwedBy.Agency,
            Citation = "Soc. Serv. Law 384-b(3)(l)",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "Not read: counted and excused as the federal 15 of 22 months. The sixty days after a finding of a serious crime or an abandoned infant are the federal rows'.",
            IfMissed = "The child waits for a decision the law asks for.",
            Period = Period.Months(15),
            AlertDays = 92,
            SameDutyAs = "tpr-15-22",
            Evaluate = Termination.FifteenOfTwentyTwo,
        },
        new()
        {
            Id = "ny-tpr-eval",
            Title = "Look at whether ending parental rights serves the child",
            OwedBy = OwedBy.Agency,
            Citation = "18 NYCRR 431.9(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A service plan review, an exception relied on or a petition filed shows that it was looked at (INTERP).",
            IfMissed = "Nobody has asked whether the child should be freed.",
            Period = Period.Months(6),
            AlertDays = 30,
            Evaluate = Evaluated,
        },
    ];

    private static void Evaluated(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        if (Family.NobodyHasRights(view, view.AsOf))
        {
            return;
        }

        var because = new Because("The child was removed on {event}; whether ending parental rights serves the child is looked at by {due}, {period} after.", removedOn);
        var from = removedOn;
        for (var looked = Next(view, from); looked is not null; looked = Next(view, from))
        {
            Clock.Once(rule, view, dues, NewYorkCase.DueOn(rule, view, from), looked, because, FactKinds.StateCasework);
            if (looked is Petition)
            {
                return;
            }

            from = looked.HappenedOn;
            because = new Because("Whether ending parental rights serves the child was last looked at on {event}; it is looked at again within {period}, by {due}.", from);
        }

        Clock.Once(rule, view, dues, NewYorkCase.DueOn(rule, view, from), null, because, FactKinds.StateCasework);
    }

    // The first of the three after a day.
    private static Fact? Next(CaseView view, DateOnly after)
    {
        Fact? next = null;
        foreach (var meeting in view.Facts.TeamMeetings.UpTo(view.AsOf))
        {
            if (meeting is { Kind: TeamMeetingKind.ServicePlanReview, Declined: false } && meeting.HeldOn > after && view.Episode.Holds(meeting.HeldOn))
            {
                next = meeting;
                break;
            }
        }

        foreach (var exception in view.Facts.TerminationExceptions.UpTo(view.AsOf))
        {
            if (exception.On > after && view.Episode.Holds(exception.On) && !(next?.HappenedOn <= exception.On))
            {
                next = exception;
                break;
            }
        }

        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition is { Kind: PetitionKind.TerminationOfParentalRights, FiledByOther: false } && petition.FiledOn > after && view.Episode.Holds(petition.FiledOn)
                && !(next?.HappenedOn < petition.FiledOn))
            {
                next = petition;
                break;
            }
        }

        return next;
    }
}
