using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>From custody to the detention hearing (obligations, B1).</summary>
internal static class Detention
{
    private static readonly HearingWords Hearing = new(
        "The petition was filed on {event}; the detention hearing is due by the end of the next court day, {due}.",
        "The petition was filed on {event}; the detention hearing is due by the end of the next court day, {due}, and one is set for {other}.",
        "The petition was filed on {event}; the detention hearing is due by the end of the next court day, {due}, but the one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-petition-48h",
            Title = "Dependency petition filed",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 313(a)-(b), 314; Cal. Rules of Court, rule 5.670",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Where the hour of custody is not on record only the day can be told: the last the hours can reach (INTERP).",
            IfMissed = "The child is released from custody.",
            Period = Period.Hours(48),
            AlertDays = 2,
            Evaluate = FilePetition,
        },
        new()
        {
            Id = "ca-detention",
            Title = "Detention hearing",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 315, 319(e)(1), 322",
            Confidence = Confidence.Verified,
            IfMissed = "The child is released from custody.",
            Period = Period.CourtDays(1),
            AlertDays = 2,
            Evaluate = HoldHearing,
        },
    ];

    private static void FilePetition(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var removal = view.Episode.Removal;
        var petition = Ladder.Petition(view, PetitionKind.Dependency);
        if (petition?.FiledOn < removal.On)
        {
            return;
        }

        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.California.Court,
            skipsClosedDays: true,
            new When(removal.On, removal.At),
            petition,
            petition is null ? null : new When(petition.FiledOn, petition.FiledAt),
            new Because(
                "The child was taken into custody on {event}; the petition is to be filed within {period}, hours of days the court is closed left "
                    + "out, by {due}.",
                removal.On),
            "The child was taken into custody on {event}, at an hour that is not on record; the petition is to be filed within {period}, hours of "
                + "days the court "
                + "is closed left out, which end on {due} at the latest.",
            FactKinds.StateCourt);
    }

    private static void HoldHearing(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view) || Ladder.Petition(view, PetitionKind.Dependency) is not { } petition)
        {
            return;
        }

        // A petition filed before custody was taken: the hearing follows the custody.
        var from = petition.FiledOn < view.Episode.Removal.On ? view.Episode.Removal.On : petition.FiledOn;
        StateHearing.Due(
            rule,
            view,
            dues,
            HearingKind.Shelter,
            from,
            rule.Period!.Value.From(from, view.Settings.California.Court),
            Hearing,
            "The petition was filed on {event}; the detention hearing was put off on {other} for good cause, to {due}.");
    }
}
