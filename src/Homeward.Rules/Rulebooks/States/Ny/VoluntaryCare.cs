using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>Court approval of voluntary care (obligations, B3).</summary>
internal static class VoluntaryCare
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-vpa-30",
            Title = "Petition to approve the voluntary placement",
            OwedBy = OwedBy.Agency,
            Citation = "Soc. Serv. Law 358-a(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Owed unless the agreement expects the placement to end within the 30 days.",
            IfMissed = "The district loses state reimbursement; a late petition is heard.",
            Period = Period.Days(30),
            Evaluate = Approve,
        },
        new()
        {
            Id = "ny-vpa-extend",
            Title = "New agreement and petition for a short placement that lasts longer",
            OwedBy = OwedBy.Agency,
            Citation = "Soc. Serv. Law 358-a(1)",
            Confidence = Confidence.Verified,
            IfMissed = "The district loses state reimbursement.",
            Period = Period.Days(30),
            OnlyWith = [typeof(VoluntaryPlacementAgreement)],
            Evaluate = Extend,
        },
    ];

    private static void Approve(Rule rule, CaseView view, DueList dues)
    {
        var on = view.Episode.Removal.On;
        if (VoluntaryStay.Is(view) && !(VoluntaryStay.Agreement(view)?.ExpectedThrough <= DayCount.AddDays(on, 30)))
        {
            Clock.Once(
                rule,
                view,
                dues,
                NewYorkCase.DueOn(rule, view, on),
                Ladder.Petition(view, PetitionKind.VoluntaryPlacementApproval),
                new Because("The child came into voluntary care on {event}, likely for more than 30 days; a petition to approve it is filed within {period}, by {due}.", on),
                FactKinds.StateCourt);
        }
    }

    private static void Extend(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Agreement(view) is not { LongerDeterminedOn: { } determined } first || determined > view.AsOf)
        {
            return;
        }

        VoluntaryPlacementAgreement? signed = null;
        foreach (var agreement in view.Facts.VoluntaryAgreements.UpTo(view.AsOf))
        {
            if (agreement.Id != first.Id && agreement.ParentsSignedOn >= determined && agreement.ParentsSignedOn <= view.AsOf)
            {
                signed = agreement;
                break;
            }
        }

        Petition? filed = null;
        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition.Kind is PetitionKind.VoluntaryPlacementApproval && petition.FiledOn >= determined)
            {
                filed = petition;
                break;
            }
        }

        var signedOn = signed?.ParentsSignedOn;
        var both = signed is not null && filed is not null;
        var last = signedOn > filed?.FiledOn ? signedOn : filed?.FiledOn;
        Clock.Once(
            rule,
            view,
            dues,
            NewYorkCase.DueOn(rule, view, determined),
            both ? filed : null,
            new Because("On {event} it was determined that the short placement will last longer; a new agreement and a petition are due within {period}, by {due}.", determined),
            FactKinds.StateCourt,
            satisfiedOn: both ? last : null);
    }
}
