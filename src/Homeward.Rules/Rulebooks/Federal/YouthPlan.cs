using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The case plan of a youth of 14 or more: made with the youth, and with what prepares for adulthood (obligations, A7).</summary>
internal static class YouthPlan
{
    private const string With = "The case plan of {event} was developed with the youth, who was 14 or older.";
    private const string Consulted = "The youth was consulted on {other} about the case plan of {event}, as the law asks for every version from 14 on.";
    private const string Late = "The youth was consulted on {other}, after the case plan of {event} had been completed; from 14 on every version has to be developed in "
        + "consultation with the youth.";
    private const string Without = "The case plan of {event} was developed without the youth, who was 14 or older; from 14 on every version has to be developed in "
        + "consultation with the youth.";
    private const string Unknown = "It is not yet recorded whether the case plan of {event} was developed in consultation with the youth, who was 14 or older.";
    private const string NoChoice = "When the youth was consulted on {event}, the choice of up to two members of the planning team was not offered.";
    private const string Holds = "The case plan of {event} describes in writing the programs and services that help the youth prepare for adulthood.";
    private const string Lacks = "The case plan of {event} lacks the written description of programs and services for a successful adulthood, which it had to hold when "
        + "it was completed, for the youth was 14 or older.";
    private const string Since = "The youth turned 14 on {other}; the case plan of {event} does not yet hold the written description of programs and services for a "
        + "successful adulthood.";
    private const string Unchecked = "It is not yet recorded whether the case plan of {event} holds the written description of programs and services for a successful "
        + "adulthood, which it owes a youth of 14 or more.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "y14-plan-consult",
            Title = "Case plan developed with the youth",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(1)(B), 675(5)(C)(iv)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The day of the version is the last day to consult (INTERP); a goal set apart from a case plan is not tested.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = EachVersion,
        },
        new()
        {
            Id = "y14-transition-services",
            Title = "Programs and services for adulthood in the case plan",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(1)(D)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Only the version in force is judged; one made before the 14th birthday owes it from then on, without a day (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = InForce,
        },
    ];

    private static void EachVersion(Rule rule, CaseView view, DueList dues)
    {
        var plans = view.Facts.CasePlans.UpTo(view.AsOf);
        if (plans.Length == 0 || view.Birthday(14) is not { } fourteen || fourteen > view.AsOf)
        {
            return;
        }

        for (var index = 0; index < plans.Length; index++)
        {
            var plan = plans[index];
            if (plan.CompletedOn >= fourteen && view.Episode.Holds(plan.CompletedOn))
            {
                Version(rule, view, dues, plan, PlanVersions.Before(view, index), PlanVersions.After(view, index) is null);
            }
        }
    }

    private static void Version(Rule rule, CaseView view, DueList dues, CasePlan plan, DateOnly before, bool inForce)
    {
        var consultation = Consultation(view, before, inForce ? view.AsOf : plan.CompletedOn);
        var last = inForce && view.Episode.IsOpen;
        if (plan.WithYouth == true)
        {
            Duty.Met(rule, view, dues, plan.CompletedOn, plan, new Because(With, plan.CompletedOn), Subject.Child, plan.CompletedOn);
        }
        else if (consultation is not null)
        {
            var late = consultation.On > plan.CompletedOn;
            Clock.Once(rule, view, dues, plan.CompletedOn, consultation, new Because(late ? Late : Consulted, plan.CompletedOn, consultation.On));
        }
        else if (plan.WithYouth == false)
        {
            Duty.Missed(rule, view, dues, plan.CompletedOn, new Because(Without, plan.CompletedOn), Subject.Child, curable: last);
        }
        else if (last)
        {
            Duty.Open(rule, view, dues, new Because(Unknown, plan.CompletedOn), Subject.Child, FactKinds.CasePlans | FactKinds.Youth);
        }

        if (last && consultation is { TeamChoiceOffered: false })
        {
            Duty.Open(rule, view, dues, new Because(NoChoice, consultation.On), new Subject(SubjectKind.Event, consultation.Id));
        }
    }

    // A consultation belongs to the version it comes before; one after the version in force comes late for that one.
    private static YouthConsultation? Consultation(CaseView view, DateOnly before, DateOnly through)
    {
        foreach (var consultation in view.Facts.YouthConsultations.UpTo(through))
        {
            if (consultation.On > before && view.Episode.Holds(consultation.On))
            {
                return consultation;
            }
        }

        return null;
    }

    private static void InForce(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(14) is not { } fourteen || fourteen > view.AsOf || PlanVersions.InForce(view) is not { } plan)
        {
            return;
        }

        if (plan.Parts is not { } parts)
        {
            if (view.Episode.IsOpen)
            {
                Duty.Open(rule, view, dues, new Because(Unchecked, plan.CompletedOn), Subject.Child, FactKinds.CasePlans);
            }
        }
        else if ((parts & CasePlanParts.Adulthood) != CasePlanParts.None)
        {
            Duty.Met(rule, view, dues, plan.CompletedOn, plan, new Because(Holds, plan.CompletedOn), Subject.Child);
        }
        else if (plan.CompletedOn >= fourteen)
        {
            Duty.Missed(rule, view, dues, plan.CompletedOn, new Because(Lacks, plan.CompletedOn), Subject.Child, curable: view.Episode.IsOpen);
        }
        else if (view.Episode.IsOpen)
        {
            Duty.Open(rule, view, dues, new Because(Since, plan.CompletedOn, fourteen), Subject.Child);
        }
    }
}
