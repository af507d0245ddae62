using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>A long stay in therapeutic programs (obligations, B1).</summary>
internal static class LongProgramStays
{
    private const string Six =
        "The child, under 13, was first placed in a therapeutic program on {event}; six months are full on {due}, and a longer stay needs the "
            + "director's or deputy "
            + "director's approval in the case plan.";

    private const string Twelve =
        "The child has been in therapeutic programs since {event} without a break; twelve months are full on {due}, and a longer stay needs the "
            + "director's or deputy "
            + "director's approval in the case plan.";

    private const string Eighteen =
        "The child was first placed in a therapeutic program on {event}; with all stays added up, eighteen months are full on {due}, and a longer "
            + "stay needs the "
            + "director's or deputy director's approval in the case plan.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-strtp-long",
            Title = "Director's approval of a long stay in a therapeutic program",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16501.1(d)(2)(E)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "How months in several programs add up follows the federal row, and its settings.",
            IfMissed = "The stay is without the approval the law asks for.",
            AlertDays = 30,
            SameDutyAs = "qrtp-long-stay",
            Evaluate = EachStay,
        },
    ];

    private static void EachStay(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (QrtpStay.TryAt(view, placements, index, out var stay))
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

        QrtpEvidence? approved = null;
        foreach (var evidence in view.Facts.QrtpEvidence.UpTo(view.AsOf))
        {
            if (evidence.ApprovedByHead == true && evidence.On >= full.On.AddDays(-rule.AlertDays))
            {
                approved = evidence;
                break;
            }
        }

        StayDuty.Once(rule, view, dues, stay.Placement, stay.EndedOn, full.On, approved, approved?.On, new Because(sentence, full.Since), FactKinds.Qrtp);
    }
}
