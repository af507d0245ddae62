using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>Voluntary placements, and a child who is let go without a petition (obligations, B1).</summary>
internal static class VoluntaryAndRelease
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-vpa-180",
            Title = "End of a voluntary placement",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 16507.3, 16507.6",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The day of placement is not counted (Code Civ. Proc. 12). The further six months after review board approval count "
                + "where a finding continues the placement to a day.",
            IfMissed = "The child is in care without authority.",
            Period = Period.Days(180),
            AlertDays = 30,
            Evaluate = Voluntary,
        },
        new()
        {
            Id = "ca-petition-48h",
            Title = "Release without a petition explained",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 313(b), 314",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Held over six hours is read as let go on a later day (INTERP): the record holds no hour of release.",
            IfMissed = "The parent does not learn why the child was held.",
            Period = Period.Hours(72),
            AlertDays = 3,
            Evaluate = Release,
        },
    ];

    private static void Voluntary(Rule rule, CaseView view, DueList dues)
    {
        if (!VoluntaryStay.Is(view) || VoluntaryStay.Agreement(view) is not { } agreement)
        {
            return;
        }

        var last = rule.Period!.Value.From(agreement.PlacedOn);
        var most = DayCount.AddMonths(agreement.PlacedOn, 12);
        var continued = VoluntaryStay.Continued(view, agreement);
        var extended = continued?.Through > last;
        Fact? ended = agreement.ReturnedOn <= view.AsOf ? agreement : Ladder.Petition(view, PetitionKind.Dependency);
        Clock.Once(
            rule,
            view,
            dues,
            extended ? continued!.Through < most ? continued.Through!.Value : most : last,
            ended,
            extended ? new Because("The voluntary placement began on {event} and was continued on {other}; the child is returned, relinquished or a "
                + "petition filed by {due}.", agreement.PlacedOn, continued!.On)
                : new Because("The voluntary placement began on {event} and lasts at most {period}; the child is returned, relinquished or a petition "
                    + "filed by {due}.", agreement.PlacedOn),
            FactKinds.Eligibility,
            satisfiedOn: ended is VoluntaryPlacementAgreement ? agreement.ReturnedOn : ended?.HappenedOn);
    }

    private static void Release(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view) || view.Episode.Discharge is not { } released || released.On <= view.Episode.Removal.On || released.On > DayCount.AddDays(view.Episode.Removal.On, 10)
            || Ladder.Petition(view, PetitionKind.Dependency) is not null)
        {
            return;
        }

        AgencyNotice? given = null;
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice.Kind is AgencyNoticeKind.ReleaseExplained && notice.GivenOn >= released.On)
            {
                given = notice;
                break;
            }
        }

        var dueOn = rule.Period!.Value.From(released.On);
        dues.Add(new DueDate
        {
            Rule = rule,
            About = Subject.Child,
            EpisodeId = view.Episode.Removal.Id,
            DueOn = dueOn,
            Status = Clock.Status(view.AsOf, dueOn, given?.GivenOn, null, rule.AlertDays),
            SatisfiedOn = given?.GivenOn,
            MetBy = given,
            CanStillBeMet = given is null,
            NotCollected = given is null && (view.Facts.NotCollected & FactKinds.StateCasework) != FactKinds.None,
            Because = new Because("The child was let go on {event} and no petition was filed; why the child was held is explained in writing within "
                + "{period}, by {due}.", released.On),
        });
    }
}
