using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The evidence at each status review and permanency hearing while a child is in a qualified residential treatment program (obligations, A5).</summary>
internal static class QrtpHearings
{
    private const string Submitted =
        "At the review or hearing of {event} the child was in a qualified residential treatment program, and the agency submitted evidence on the need, the treatment and "
        + "the way to a family.";

    private const string Lacking =
        "At the review or hearing of {event} the child was in a qualified residential treatment program, and the agency's evidence lacked {who}.";

    private const string Open =
        "At the review or hearing of {event} the child was in a qualified residential treatment program; it is not yet recorded whether the agency submitted {who}.";

    // By the answers that are wanting: the continuing need, the treatment and its length, the steps down.
    private static readonly string[] Parts =
    [
        "all three pieces of evidence",
        "evidence of the continuing need for the placement",
        "the specific treatment needs and their expected length",
        "evidence of the continuing need, and the treatment needs and their expected length",
        "the efforts to prepare the child for a family or a foster family home",
        "evidence of the continuing need, and the efforts to prepare the child for a family or a foster family home",
        "the treatment needs and their expected length, and the efforts to prepare the child for a family or a foster family home",
        "evidence of the continuing need, the treatment needs and their expected length, and the efforts to prepare the child for a family or a foster family home",
    ];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "qrtp-ongoing",
            Title = "Evidence at each review and permanency hearing",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675a(c)(4)(A)-(C)",
            Confidence = Confidence.Verified,
            ConfidenceNote = Qrtp.SinceNote,
            IfMissed = "The state is out of compliance with the case review system.",
            EffectiveFrom = Qrtp.Since,
            Evaluate = EachHearing,
        },
    ];

    private static void EachHearing(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (QrtpStay.TryAt(view, placements, index, out var stay) && rule.AppliesOn(stay.Placement.From))
            {
                During(rule, view, dues, stay);
            }
        }
    }

    private static void During(Rule rule, CaseView view, DueList dues, in QrtpStay stay)
    {
        var last = default(Occasion);
        foreach (var review in view.Facts.PeriodicReviews.UpTo(view.AsOf))
        {
            last = last.Later(At(rule, view, dues, stay, review.HeldOn, new Subject(SubjectKind.Event, review.Id)));
        }

        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Kind is HearingKind.Review or HearingKind.Permanency && HearingClock.WasHeld(view, hearing))
            {
                last = last.Later(At(rule, view, dues, stay, hearing.HeldOn!.Value, HearingAnswers.About(hearing)));
            }
        }

        if (last is { HeldOn: { } heldOn, Answered: false } && stay.EndedOn is null)
        {
            var missing = Evidence(view, heldOn) is { } evidence ? Without(evidence, null) : 0;
            Duty.Open(rule, view, dues, new Because(Open, heldOn, Who: Parts[missing]), last.About, FactKinds.Qrtp);
        }
    }

    // The day the child came, a review of it is not yet one of a child in the program.
    private static Occasion At(Rule rule, CaseView view, DueList dues, in QrtpStay stay, DateOnly heldOn, Subject about)
    {
        if (heldOn <= stay.Placement.From || heldOn > stay.EndedOn)
        {
            return default;
        }

        if (Evidence(view, heldOn) is not { } evidence)
        {
            return new Occasion(heldOn, about, false);
        }

        var lacking = Without(evidence, false);
        if (lacking != 0)
        {
            Duty.Missed(rule, view, dues, heldOn, new Because(Lacking, heldOn, Who: Parts[lacking]), about);
        }
        else if (Without(evidence, null) == 0)
        {
            Duty.Met(rule, view, dues, heldOn, evidence, new Because(Submitted, heldOn), about, heldOn);
        }
        else
        {
            return new Occasion(heldOn, about, false);
        }

        return new Occasion(heldOn, about, true);
    }

    private static QrtpEvidence? Evidence(CaseView view, DateOnly heldOn)
    {
        foreach (var evidence in view.Facts.QrtpEvidence.UpTo(view.AsOf))
        {
            if (evidence.To is QrtpEvidenceTo.ReviewOrHearing && evidence.On == heldOn)
            {
                return evidence;
            }
        }

        return null;
    }

    private static int Without(QrtpEvidence evidence, bool? answer) =>
        (evidence.ContinuingNeed == answer ? 1 : 0) | (evidence.TreatmentAndLength == answer ? 1 << 1 : 0) | (evidence.StepDown == answer ? 1 << 2 : 0);

    private readonly record struct Occasion(DateOnly? HeldOn, Subject About, bool Answered)
    {
        public Occasion Later(in Occasion other) => other.HeldOn is null || other.HeldOn < HeldOn ? this : other;
    }
}
