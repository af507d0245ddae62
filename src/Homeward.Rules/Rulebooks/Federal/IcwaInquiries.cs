using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The question whether a child is an Indian child, and the search that follows the answer (obligations, A11).</summary>
internal static class IcwaInquiries
{
    private const string Asks = "the court had to ask every participant on the record whether the child is or may be an Indian child and tell the parties to report what "
        + "they learn later";

    private static readonly InquiryWords Removal = new(
        "The court proceeding on the child's removal began on {event}; " + Asks + ", and did so on {other}.",
        "The court proceeding on the child's removal began on {event}; " + Asks + "; the inquiry of {other} was not complete.",
        "The court proceeding on the child's removal began on {event}; " + Asks + ", and no such inquiry is recorded.");

    private static readonly InquiryWords FosterCare = new(
        "The foster-care proceeding began on {event}; " + Asks + ", and did so on {other}.",
        "The foster-care proceeding began on {event}; " + Asks + "; the inquiry of {other} was not complete.",
        "The foster-care proceeding began on {event}; " + Asks + ", and no such inquiry is recorded.");

    private static readonly InquiryWords Termination = new(
        "The proceeding to terminate parental rights began on {event}; " + Asks + ", and did so on {other}.",
        "The proceeding to terminate parental rights began on {event}; " + Asks + "; the inquiry of {other} was not complete.",
        "The proceeding to terminate parental rights began on {event}; " + Asks + ", and no such inquiry is recorded.");

    private static readonly InquiryWords Status = new(
        "There has been reason to know since {event} that the child is an Indian child; whether the child is was determined on the record on {other}.",
        "The child was determined on {other} to be no Indian child, but the record does not confirm due diligence to find and work with every possible tribe; "
            + "until it does, the child is treated as an Indian child.",
        "There has been reason to know since {event} that the child is an Indian child, and it is not determined yet; the court has to confirm on the record the due diligence "
            + "used to find and work with every possible tribe, and until then the child is treated as an Indian child.");

    private const string Unanswered = "There has been reason to know since {event} that the child is an Indian child, and the reply of {who} is open; the court has to confirm on "
        + "the record the due diligence used to find and work with every possible tribe, and until then the child is treated as an Indian child.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-inquiry",
            Title = "Court asks whether the child is an Indian child",
            OwedBy = OwedBy.Court,
            Citation = "25 CFR 23.103(d), 23.107(a)-(d), 23.108, 23.124(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An emergency proceeding and the foster-care proceeding that follows it in the same stay are asked once, at the start of the first "
                + "(INTERP): a setting. An inquiry with nothing recorded against it counts as complete.",
            IfMissed = "What the court orders is open to challenge.",
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = Inquiry,
        },
        new()
        {
            Id = "icwa-due-diligence",
            Title = "Due diligence to find and work with every possible tribe",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "25 CFR 23.107(b)(1)-(2), 23.124(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "No day is set; it is shown for the next hearing that is set, and again at each one until it is determined (INTERP).",
            IfMissed = "What the court orders is open to challenge.",
            AlertDays = 21,
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = DueDiligence,
        },
    ];

    private static void Inquiry(Rule rule, CaseView view, DueList dues)
    {
        if (IcwaProceedings.First(view) is not { } first)
        {
            return;
        }

        Asked(rule, view, dues, first, null, Removal);
        if (view.Settings.AskAgainAfterEmergency
            && IcwaProceedings.Begun(view, ChildCustodyProceeding.FosterCarePlacement) is { } placement
            && placement > first)
        {
            Asked(rule, view, dues, placement, placement, FosterCare);
        }

        if (IcwaProceedings.Begun(view, ChildCustodyProceeding.TerminationOfParentalRights) is { } termination)
        {
            Asked(rule, view, dues, termination, termination, Termination);
        }
    }

    private static void Asked(Rule rule, CaseView view, DueList dues, DateOnly began, DateOnly? notBefore, InquiryWords words)
    {
        if (!rule.AppliesOn(began))
        {
            return;
        }

        IcwaInquiry? asked = null;
        IcwaInquiry? incomplete = null;
        foreach (var inquiry in view.Facts.IcwaInquiries.UpTo(view.AsOf))
        {
            if (inquiry.InCourt == false || !StayFindings.InStay(view, inquiry.AskedOn) || inquiry.AskedOn < notBefore || IsElsewhere(inquiry, words))
            {
                continue;
            }

            if (inquiry.EveryParticipantAsked == false || inquiry.OnRecord == false || inquiry.PartiesInstructed == false)
            {
                incomplete ??= inquiry;
            }
            else
            {
                asked ??= inquiry;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            began,
            asked,
            asked is not null ? new Because(words.Met, began, asked.AskedOn)
                : incomplete is not null ? new Because(words.Incomplete, began, incomplete.AskedOn)
                : new Because(words.Missing, began),
            FactKinds.IndianChildInquiry);
    }

    private static bool IsElsewhere(IcwaInquiry inquiry, InquiryWords words) => inquiry.Proceeding switch
    {
        null => false,
        ChildCustodyProceeding.TerminationOfParentalRights => words != Termination,
        ChildCustodyProceeding.AdoptivePlacement or ChildCustodyProceeding.PreadoptivePlacement => true,
        _ => words == Termination,
    };

    private static void DueDiligence(Rule rule, CaseView view, DueList dues)
    {
        var standing = IcwaStanding.Of(view);
        var determined = standing.Determination;
        if (standing.Since is not { } since || !rule.AppliesOn(view.Episode.Removal.On) || (determined ?? standing.By!).HappenedOn > view.Episode.EndedOn)
        {
            return;
        }

        if (determined is null)
        {
            var open = OpenReply(view);
            Pending(rule, view, dues, open is null ? new Because(Status.Missing, since) : new Because(Unanswered, since, Who: open));
        }
        else if (!determined.IsIndianChild && determined.DueDiligenceConfirmed != true)
        {
            Pending(rule, view, dues, new Because(Status.Incomplete, since, determined.DeterminedOn));
        }
        else
        {
            Standing.Owed(rule, view, dues, new Because(Status.Met, since, determined.DeterminedOn), determined.DeterminedOn, determined);
        }
    }

    // The law sets no day; the next hearing is where it can be confirmed.
    private static void Pending(Rule rule, CaseView view, DueList dues, in Because because)
    {
        if (!view.Episode.IsOpen)
        {
            return;
        }

        var next = HearingClock.NextSet(view);
        dues.Add(new DueDate
        {
            Rule = rule,
            About = Subject.Child,
            EpisodeId = view.Episode.Removal.Id,
            DueOn = next,
            Status = next is { } on ? Clock.Status(view.AsOf, on, null, null, rule.AlertDays) : DueStatus.Open,
            CanStillBeMet = true,
            Because = because,
        });
    }

    private static string? OpenReply(CaseView view)
    {
        foreach (var tribe in view.Facts.PossibleTribes.UpTo(view.AsOf))
        {
            if (EventDuty.Known(view, tribe.AnsweredOn) is null)
            {
                return tribe.Tribe;
            }
        }

        return null;
    }

    /// <summary>{event} is the start, {other} the day it was asked or determined.</summary>
    private sealed record InquiryWords(string Met, string Incomplete, string Missing);
}
