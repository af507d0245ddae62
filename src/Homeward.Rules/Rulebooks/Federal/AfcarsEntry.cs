using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What the federal file asks of one child's record (obligations, A15): removal and exit entered in time, and the elements on Indian children.</summary>
internal static class AfcarsEntry
{
    private static readonly DateOnly AmendedFrom = new(2028, 10, 1);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "afcars-timely-entry",
            Title = "Removal and exit entered within 30 days",
            OwedBy = OwedBy.Caseworker,
            Citation = "45 CFR 1355.46(b)(5), (d)(1), (e)(3); 1355.44(d)(1)-(2), (g)(1)-(2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An earlier rule allowed 60 days (UNVERIFIED-H); it is not held here. The day of entry is that of the first version, which the system sets.",
            IfMissed = "The entry counts as tardy against the ten percent the agency may miss, and a corrected file does not cure it.",
            Period = Period.Days(30),
            Evaluate = TimelyEntry,
        },
        new()
        {
            Id = "afcars-icwa-2028",
            Title = "Amended federal elements on Indian children",
            OwedBy = OwedBy.Agency,
            Citation = "45 CFR 1355.43(b)(3), 1355.44(b)(3)-(6); 89 FR 96569",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The amended wording of 1355.44 itself was not read (UNVERIFIED-M); that an inquiry on record answers it is our reading. Tribal agencies are exempt.",
            IfMissed = "The element counts as missing in the federal file.",
            EffectiveFrom = AmendedFrom,
            Evaluate = Amended,
        },
    ];

    private static void TimelyEntry(Rule rule, CaseView view, DueList dues)
    {
        Entered(rule, view, dues, view.Episode.Removal, "The child was removed on {event}; the removal has to be entered within {period}, by {due}.");
        if (view.Episode.Discharge is { } discharge)
        {
            Entered(rule, view, dues, discharge, "The child left care on {event}; the exit has to be entered within {period}, by {due}.");
        }
    }

    private static void Entered(Rule rule, CaseView view, DueList dues, Fact fact, string sentence)
    {
        var fromGap = Standing.IsFromGap(view, FactKinds.EntryTimes, fact.HappenedOn);
        EventDuty.Add(
            rule,
            view,
            dues,
            fact,
            rule.Period!.Value.From(fact.HappenedOn),
            fromGap ? null : DateOnly.FromDateTime(view.Facts.FirstRecordedAt(fact).DateTime),
            new Because(sentence, fact.HappenedOn),
            needs: fromGap ? FactKinds.EntryTimes : FactKinds.None);
    }

    private static void Amended(Rule rule, CaseView view, DueList dues)
    {
        if (view.AsOf < AmendedFrom || view.Episode.EndedOn < AmendedFrom)
        {
            return;
        }

        IcwaInquiry? asked = null;
        foreach (var inquiry in view.Facts.IcwaInquiries.UpTo(view.AsOf))
        {
            asked = asked is null && StayFindings.InStay(view, inquiry.AskedOn) ? inquiry : asked;
        }

        EventDuty.Add(
            rule,
            view,
            dues,
            view.Episode.Removal,
            null,
            asked?.AskedOn,
            new Because(
                view.Episode.Removal.On < AmendedFrom
                    ? "The child entered care on {event}, before 1 October 2028, and was in care on that day; on exit only the amended elements 1355.44(b)(4)(i)-(ii) and (6)(i) are reported, "
                        + "for which the inquiry has to be on record."
                    : "The child entered care on {event}; from 1 October 2028 the amended elements on Indian children are reported, for which the inquiry has to be on record.",
                view.Episode.Removal.On),
            Subject.Child,
            asked,
            FactKinds.IndianChildInquiry);
    }
}
