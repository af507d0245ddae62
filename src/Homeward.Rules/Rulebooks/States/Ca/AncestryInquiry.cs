using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>The question about Indian ancestry, from first contact on (obligations, B1).</summary>
internal static class AncestryInquiry
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-icwa-inquiry",
            Title = "County asks about Indian ancestry at first contact",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 224.2(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "First contact is read as the day of removal where no earlier inquiry is on record (INTERP).",
            IfMissed = "The court's orders may be reversed.",
            Period = Period.Days(0),
            AlertDays = 3,
            Evaluate = FirstContact,
        },
        new()
        {
            Id = "ca-icwa-inquiry",
            Title = "Court asks about Indian ancestry at the first hearing",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 224.2(c)",
            Confidence = Confidence.Verified,
            IfMissed = "The court's orders may be reversed.",
            Period = Period.Days(0),
            AlertDays = 3,
            SameDutyAs = "icwa-inquiry",
            Evaluate = FirstHearing,
        },
        new()
        {
            Id = "ca-icwa-inquiry",
            Title = "Inquiry brought up to date in each report",
            OwedBy = OwedBy.Caseworker,
            Citation = "Welf. & Inst. Code 224.2(a)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "That the inquiry goes on after a finding that the Act does not apply, and is told in each report, is from a county's manual (S).",
            IfMissed = "The court's orders may be reversed.",
            Period = Period.Days(0),
            Evaluate = EachReport,
        },
    ];


    private static void FirstContact(Rule rule, CaseView view, DueList dues)
    {
        IcwaInquiry? asked = null;
        foreach (var inquiry in view.Facts.IcwaInquiries.UpTo(view.AsOf))
        {
            if (inquiry.InCourt == false && StayFindings.InStay(view, inquiry.AskedOn))
            {
                asked = inquiry;
                break;
            }
        }

        var removedOn = view.Episode.Removal.On;
        Clock.Once(
            rule,
            view,
            dues,
            asked?.AskedOn < removedOn ? asked.AskedOn : removedOn,
            asked,
            new Because("The child was removed on {event}; the county asks about Indian ancestry at its first contact with the family.", removedOn),
            FactKinds.IndianChildInquiry);
    }

    private static void FirstHearing(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Shelter) is not { HeldOn: { } heldOn })
        {
            return;
        }

        IcwaInquiry? asked = null;
        foreach (var inquiry in view.Facts.IcwaInquiries.UpTo(view.AsOf))
        {
            if (inquiry.InCourt != false && inquiry.AskedOn >= heldOn && view.Episode.Holds(inquiry.AskedOn))
            {
                asked = inquiry;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            heldOn,
            asked,
            new Because("The first hearing was held on {event}; the court asks everybody there about Indian ancestry.", heldOn),
            FactKinds.IndianChildInquiry);
    }

    // Each report tells of an inquiry made since the one before.
    private static void EachReport(Rule rule, CaseView view, DueList dues)
    {
        var after = view.Episode.Removal.On;
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is not (CourtPaperKind.StatusReport or CourtPaperKind.DispositionReport) || !view.Episode.Holds(paper.FiledOn))
            {
                continue;
            }

            IcwaInquiry? asked = null;
            foreach (var inquiry in view.Facts.IcwaInquiries.UpTo(paper.FiledOn))
            {
                asked = inquiry.AskedOn >= after ? inquiry : asked;
            }

            Clock.Once(
                rule,
                view,
                dues,
                paper.FiledOn,
                asked,
                new Because("A report was filed on {event}; it tells of an inquiry about Indian ancestry made since {other}.", paper.FiledOn, after),
                FactKinds.IndianChildInquiry,
                new Subject(SubjectKind.Event, paper.Id),
                curable: false);
            after = paper.FiledOn;
        }
    }
}
