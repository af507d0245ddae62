using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What makes a facility a child-care institution, and what is asked of those who work there (obligations, A5).</summary>
internal static class Institutions
{
    private const int MostInPublic = 25;

    private const string Wanting = "The institution was looked at on {event}: {who}.";
    private const string Sound = "The institution was looked at on {event}: its official is trained for prudent parenting and its file addresses the safety of the staff.";
    private const string Unanswered = "The institution was looked at on {event}; it is not yet recorded whether {who}.";
    private const string StaffChecked = "On {event} every adult working in the institution had had the criminal records and registry checks.";
    private const string Alternative = "On {event} not every adult working in the institution had had these checks; the state has reported the other checks it makes.";
    private const string StaffUnchecked = "On {event} not every adult working in the institution had had the criminal records and registry checks.";
    private const string StaffUnknown = "The institution was looked at on {event}; it is not yet recorded whether every adult working there has been checked.";

    private static readonly CoverWords Words = new(
        "The child was placed in the institution on {event}; no full licence covers that day, and no day can be claimed until one does.",
        "The child was placed in the institution on {event}; it was fully licensed on {other}, and earlier days cannot be claimed.",
        "The licence of the institution where the child was placed on {event} ran through {due}; no later day can be claimed until it is renewed.",
        "The licence of the institution where the child was placed on {event} ran through {due} and was renewed on {other}; the days between cannot be claimed.",
        "The licence of the institution where the child was placed on {event} runs through {due}; it is to be renewed by then.",
        "The institution where the child was placed on {event} is fully licensed.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "lic-cci",
            Title = "Licensed child-care institution",
            OwedBy = OwedBy.Licensing,
            Citation = "42 USC 672(c)(2), 671(a)(10)(B); 45 CFR 1355.20(a), 1356.30(f)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An institution of which no licence or review is on record is not judged.",
            IfMissed = "The facility is no child-care institution: no federal payment.",
            AlertDays = 30,
            Evaluate = EachInstitution,
        },
        new()
        {
            Id = "bg-cci-staff",
            Title = "Checks of every adult working in an institution",
            OwedBy = OwedBy.Facility,
            Citation = "42 USC 671(a)(20)(D)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text asks for procedures and sets no day; judged by the last review of the institution on record.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = Staff,
        },
    ];

    /// <summary>The last review on record of the facility of a placement; null when there is none.</summary>
    public static FacilityReview? Last(CaseView view, ReadOnlySpan<Placement> placements, int index)
    {
        FacilityReview? last = null;
        foreach (var review in view.Facts.FacilityReviews.UpTo(view.AsOf))
        {
            if (PlacementOn.IsAbout(placements, index, review.PlacementId, review.CheckedOn))
            {
                last = review;
            }
        }

        return last;
    }

    private static void EachInstitution(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.Licences.Count + view.Facts.FacilityReviews.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!PlacementOn.IsInstitution(placements[index]) || !PlacementEnd.BeganIn(view, placements[index]))
            {
                continue;
            }

            if (LicenceCover.Any(view, placements, index, CoverKind.Licence))
            {
                Cover.Days(rule, view, dues, placements, index, CoverKind.Licence, Words);
            }

            if (Last(view, placements, index) is { } review)
            {
                Reviewed(rule, view, dues, placements[index], PlacementEnd.Of(view, placements, index) is null && view.Episode.IsOpen, review);
            }
        }
    }

    private static void Reviewed(Rule rule, CaseView view, DueList dues, Placement placement, bool current, FacilityReview review)
    {
        var about = Stays.About(placement);
        var wanting = review.ForDetention == true ? "it is operated primarily to detain delinquent children, which no child-care institution is"
            : review is { IsPublic: true, Accommodates: > MostInPublic } ? "it is public and accommodates more than 25 children"
            : review.StaffSafetyDocumented == false ? "its licensing file does not show that the safety of the staff was addressed"
            : review.TrainedOfficial == false ? "it has no official on site who is trained for the reasonable and prudent parent standard"
            : null;
        if (wanting is not null)
        {
            Duty.Missed(rule, view, dues, review.CheckedOn, new Because(Wanting, review.CheckedOn, Who: wanting), about, current);
        }
        else if (review is { StaffSafetyDocumented: true, TrainedOfficial: true })
        {
            Duty.Met(rule, view, dues, review.CheckedOn, review, new Because(Sound, review.CheckedOn), about, review.CheckedOn);
        }
        else if (current && (review.StaffSafetyDocumented ?? review.TrainedOfficial) is not null)
        {
            var open = review.TrainedOfficial is null ? "an official on site is trained for the reasonable and prudent parent standard"
                : "its licensing file shows that the safety of the staff was addressed";
            Duty.Open(rule, view, dues, new Because(Unanswered, review.CheckedOn, Who: open), about, FactKinds.Licensing);
        }
    }

    private static void Staff(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.FacilityReviews.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!PlacementOn.IsInstitution(placements[index])
                || !PlacementEnd.BeganIn(view, placements[index])
                || Last(view, placements, index) is not { } review)
            {
                continue;
            }

            var about = Stays.About(placements[index]);
            var current = PlacementEnd.Of(view, placements, index) is null && view.Episode.IsOpen;
            if (review.StaffChecked == true || review.AlternativeChecksReported == true)
            {
                var sentence = review.StaffChecked == true ? StaffChecked : Alternative;
                Duty.Met(rule, view, dues, review.CheckedOn, review, new Because(sentence, review.CheckedOn), about, review.CheckedOn);
            }
            else if (review.StaffChecked == false)
            {
                Duty.Missed(rule, view, dues, review.CheckedOn, new Because(StaffUnchecked, review.CheckedOn), about, current);
            }
            else if (current)
            {
                Duty.Open(rule, view, dues, new Because(StaffUnknown, review.CheckedOn), about, FactKinds.Licensing);
            }
        }
    }
}
