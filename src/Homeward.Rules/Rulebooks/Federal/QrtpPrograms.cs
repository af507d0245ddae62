using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What a program must have to be a qualified residential treatment program (obligations, A5). A program of which nothing is on record is not judged.</summary>
internal static class QrtpPrograms
{
    private const QrtpProgramParts All = QrtpProgramParts.TreatmentModel | QrtpProgramParts.ClinicalStaff | QrtpProgramParts.FamilyParticipation
        | QrtpProgramParts.FamilyOutreach | QrtpProgramParts.FamilyIntegration | QrtpProgramParts.Aftercare;

    private const string Lacking = "The program was looked at on {event} and lacks {who}.";
    private const string Complete = "The program was looked at on {event} and has all the law asks of a qualified residential treatment program.";

    private static readonly CoverWords Words = new(
        "The child was placed in the program on {event}; no accreditation covers that day, and without one it is no qualified residential treatment program.",
        "The child was placed in the program on {event}; it was accredited on {other}, and before that it was no qualified residential treatment program.",
        "The accreditation of the program where the child was placed on {event} ran through {due}; since then it is no qualified residential treatment program.",
        "The accreditation of the program where the child was placed on {event} ran through {due} and began again on {other}; the days between cannot be claimed.",
        "The accreditation of the program where the child was placed on {event} runs through {due}; it is to be renewed by then.",
        "The program where the child was placed on {event} is accredited.");

    private static readonly string[] Names =
    [
        "a trauma-informed treatment model",
        "nursing and clinical staff on site and at all hours",
        "the participation of family in the treatment",
        "documented outreach to family",
        "the documented integration of family and of sibling connections",
        "discharge planning and six months of aftercare",
    ];

    private static readonly string[] Lists = [.. Enumerable.Range(0, 1 << Names.Length).Select(
        static mask => string.Join("; ", Names.Where((_, part) => (mask & (1 << part)) != 0)))];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "qrtp-program",
            Title = "Accredited program with all a qualified residential treatment program must have",
            OwedBy = OwedBy.Facility,
            Citation = "42 USC 672(k)(4)(A)-(G)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Its licence is the rule lic-cci. " + Qrtp.SinceNote,
            IfMissed = "The program is no qualified residential treatment program: no federal maintenance payment from the third week on.",
            AlertDays = 30,
            EffectiveFrom = Qrtp.Since,
            Evaluate = EachProgram,
        },
    ];

    private static void EachProgram(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.FacilityReviews.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!QrtpStay.TryAt(view, placements, index, out var stay) || !rule.AppliesOn(stay.Placement.From))
            {
                continue;
            }

            if (LicenceCover.Any(view, placements, index, CoverKind.Accreditation))
            {
                Cover.Days(rule, view, dues, placements, index, CoverKind.Accreditation, Words);
            }

            if (WithParts(view, placements, index) is not { Program: { } parts } review)
            {
                continue;
            }

            var lacking = All & ~parts;
            if (lacking == QrtpProgramParts.None)
            {
                Duty.Met(rule, view, dues, review.CheckedOn, review, new Because(Complete, review.CheckedOn), Stays.About(stay.Placement), review.CheckedOn);
            }
            else
            {
                var because = new Because(Lacking, review.CheckedOn, Who: Lists[(int)lacking]);
                Duty.Missed(rule, view, dues, review.CheckedOn, because, Stays.About(stay.Placement), stay.EndedOn is null && view.Episode.IsOpen);
            }
        }
    }

    private static FacilityReview? WithParts(CaseView view, ReadOnlySpan<Placement> placements, int index)
    {
        FacilityReview? last = null;
        foreach (var review in view.Facts.FacilityReviews.UpTo(view.AsOf))
        {
            if (review.Program is not null && PlacementOn.IsAbout(placements, index, review.PlacementId, review.CheckedOn))
            {
                last = review;
            }
        }

        return last;
    }
}
