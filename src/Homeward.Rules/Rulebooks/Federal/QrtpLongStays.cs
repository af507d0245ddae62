using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A long stay in qualified residential treatment programs: evidence and the agency head's approval to the Secretary (obligations, A5).</summary>
internal static class QrtpLongStays
{
    private const string Six =
        "The child, under 13, was first placed in a qualified residential treatment program on {event}; six months there, consecutive or not, are full on {due}, and for "
        + "a longer stay the agency submits the latest evidence and the signed approval of its head to the Secretary.";

    private const string Twelve =
        "The child has been in qualified residential treatment since {event} without a break; twelve consecutive months are full on {due}, and for a longer stay the "
        + "agency submits the latest evidence and the signed approval of its head to the Secretary.";

    private const string Eighteen =
        "The child was first placed in a qualified residential treatment program on {event}; with all stays added up, eighteen months are full on {due}, and for a longer "
        + "stay the agency submits the latest evidence and the signed approval of its head to the Secretary.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "qrtp-long-stay",
            Title = "Long stay in a qualified residential treatment program",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675a(c)(5)(A)-(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text sets no day of filing: it counts from 30 days before the length is full (INTERP). Under 13 is tested on the first day of more than "
                + "six months (INTERP). That months run on from program to program, and that stays of earlier episodes count, are settings (INTERP). " + Qrtp.SinceNote,
            IfMissed = "The state is out of compliance with the case review system.",
            AlertDays = 30,
            EffectiveFrom = Qrtp.Since,
            Evaluate = EachStay,
        },
    ];

    private static void EachStay(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (QrtpStay.TryAt(view, placements, index, out var stay) && rule.AppliesOn(stay.Placement.From))
            {
                Of(rule, view, dues, stay, QrtpLongStay.Full(view, placements, index, QrtpLength.SixUnderThirteen), Six);
                Of(rule, view, dues, stay, QrtpLongStay.Full(view, placements, index, QrtpLength.TwelveConsecutive), Twelve);
                Of(rule, view, dues, stay, QrtpLongStay.Full(view, placements, index, QrtpLength.EighteenTogether), Eighteen);
            }
        }
    }

    private static void Of(Rule rule, CaseView view, DueList dues, in QrtpStay stay, QrtpFull? length, string sentence)
    {
        if (length is not { } full)
        {
            return;
        }

        var submitted = Submitted(rule, view, full.On);
        StayDuty.Once(
            rule, view, dues, stay.Placement, stay.EndedOn, full.On, submitted, submitted?.On, new Because(sentence, full.Since), FactKinds.Qrtp);
    }

    private static QrtpEvidence? Submitted(Rule rule, CaseView view, DateOnly fullOn)
    {
        foreach (var evidence in view.Facts.QrtpEvidence.UpTo(view.AsOf))
        {
            if (evidence is { To: QrtpEvidenceTo.Secretary, ApprovedByHead: not false, ContinuingNeed: not false, TreatmentAndLength: not false, StepDown: not false }
                && evidence.On >= fullOn.AddDays(-rule.AlertDays))
            {
                return evidence;
            }
        }

        return null;
    }
}
