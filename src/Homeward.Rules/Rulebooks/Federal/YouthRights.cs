using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The document of rights and the youth's signature, in each case plan from 14 on (obligations, A7).</summary>
internal static class YouthRights
{
    private const string Signed = "The youth signed on {other} for the document of rights that belongs to the case plan of {event}.";
    private const string Unsigned = "The case plan of {event} has to hold the document of rights and the youth's signed acknowledgement; none is on record for it.";
    private const string TurnsFourteen = "The youth turns 14 on {other}; from then on the case plan of {event} has to hold the document of rights and the youth's signed "
        + "acknowledgement, and none is on record for it.";
    private const string Flawed = "The acknowledgement signed on {other} does not serve for the case plan of {event}: the document does not cover what the law asks for, or was not "
        + "explained in an age-appropriate way.";
    private const string NoPlan = "The child was removed on {event}; the case plan, due by {due}, has to hold the document of rights of a youth of 14 or more and the youth's "
        + "signed acknowledgement.";
    private const string BeforePlan = "The youth signed for the document of rights on {other}; the case plan that has to hold it is not on record yet.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "y14-rights-doc",
            Title = "Document of rights, signed by the youth",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675a(b)(1)-(2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A signature of its own for each version, and the version's day or the 14th birthday as the last day, are readings (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            AlertDays = 30,
            Evaluate = InEachPlan,
        },
    ];

    private static void InEachPlan(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(14) is not { } fourteen || fourteen > view.AsOf.AddDays(rule.AlertDays))
        {
            return;
        }

        var plans = view.Facts.CasePlans.UpTo(view.AsOf);
        var any = false;
        for (var index = 0; index < plans.Length; index++)
        {
            if (view.Episode.Holds(plans[index].CompletedOn))
            {
                any = true;
                var next = PlanVersions.After(view, index);
                if (!(next <= fourteen))
                {
                    Version(rule, view, dues, plans[index], PlanVersions.Before(view, index), next, fourteen);
                }
            }
        }

        if (!any)
        {
            BeforeAnyPlan(rule, view, dues, fourteen);
        }
    }

    private static void Version(Rule rule, CaseView view, DueList dues, CasePlan plan, DateOnly before, DateOnly? next, DateOnly fourteen)
    {
        var dueOn = plan.CompletedOn >= fourteen ? plan.CompletedOn : fourteen;
        var since = view.Settings.RightsSignedWithEachPlan ? before : view.Episode.Removal.On.AddDays(-1);
        RightsAcknowledgement? flawed = null;
        foreach (var rights in view.Facts.RightsAcknowledgements.UpTo(view.AsOf))
        {
            if (rights.SignedOn is not { } signedOn || signedOn > view.AsOf || signedOn <= since || !view.Episode.Holds(signedOn) || signedOn >= next)
            {
                continue;
            }

            if (rights.Complete != false && rights.Explained != false)
            {
                Clock.Once(rule, view, dues, dueOn, rights, new Because(Signed, plan.CompletedOn, signedOn), satisfiedOn: signedOn);
                return;
            }

            flawed ??= rights;
        }

        // What nobody recorded for a version that another has replaced is not shown to have been left out.
        if (next is null)
        {
            var because = flawed is not null ? new Because(Flawed, plan.CompletedOn, flawed.SignedOn)
                : dueOn > plan.CompletedOn ? new Because(TurnsFourteen, plan.CompletedOn, fourteen)
                : new Because(Unsigned, plan.CompletedOn);
            Clock.Once(rule, view, dues, dueOn, null, because, FactKinds.Youth);
        }
    }

    // The plan itself is due 60 days after removal (45 CFR 1356.21(g)(2)).
    private static void BeforeAnyPlan(Rule rule, CaseView view, DueList dues, DateOnly fourteen)
    {
        var removedOn = view.Episode.Removal.On;
        var planDue = DayCount.AddDays(removedOn, 60);
        var dueOn = planDue >= fourteen ? planDue : fourteen;
        foreach (var rights in view.Facts.RightsAcknowledgements.UpTo(view.AsOf))
        {
            if (rights.SignedOn is { } signedOn && signedOn <= view.AsOf && view.Episode.Holds(signedOn) && rights.Complete != false && rights.Explained != false)
            {
                Clock.Once(rule, view, dues, dueOn, rights, new Because(BeforePlan, removedOn, signedOn), satisfiedOn: signedOn);
                return;
            }
        }

        Clock.Once(rule, view, dues, dueOn, null, new Because(NoPlan, removedOn), FactKinds.Youth | FactKinds.CasePlans);
    }
}
