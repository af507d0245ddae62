using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What precedes kinship guardianship assistance: determinations, case plan, agreement (obligations, A14).</summary>
internal static class GuardianshipAssistance
{
    private const AssistanceTerms Owed = AssistanceTerms.Payment | AssistanceTerms.Services | AssistanceTerms.AnyResidence | AssistanceTerms.MoreServices
        | AssistanceTerms.NonrecurringCosts;

    private const string Found = "What has to be determined before guardianship assistance was determined on {event}.";
    private const string NotFound = "Guardianship assistance is planned; before the agreement is in effect it has to be on record: {who}.";
    private const string NotFoundBy = "The guardianship agreement, or the guardianship, took effect on {event}; by then it had to be on record: {who}.";
    private const string Explained = "The case plan of {event} holds the explanations on guardianship assistance.";
    private const string Unexplained = "Guardianship assistance is planned; the case plan of {event} does not hold the explanations the law asks for.";
    private const string UnexplainedBy = "The guardianship agreement was in effect on {other}; the case plan of {event} does not hold the explanations the law asks for.";
    private const string Unchecked = "Guardianship assistance is planned; it is not yet recorded whether the case plan of {event} holds the explanations the law asks for.";
    private const string NoPlan = "Guardianship assistance is planned; the case plan has to hold the explanations the law asks for, and no case plan is on record.";
    private const string Agreed = "The guardianship agreement was signed by all and in effect on {other}.";
    private const string NotAgreed = "Guardianship assistance is planned; the agreement with the prospective guardian has to be signed and in effect before the guardianship.";
    private const string NotAgreedBy = "The guardianship was granted on {event}; the agreement with the prospective guardian had to be signed and in effect by then.";
    private const string Lacking = "The guardianship agreement lacks or does not show: {who}.";
    private const string UncheckedTerms = "It is not yet recorded what the guardianship agreement states.";

    private static readonly PartList Determinations = new(
    [
        "that return home and adoption are not appropriate",
        "the child's attachment and the relative's commitment",
        "that the child, 14 or older, was consulted",
    ]);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "gap-findings",
            Title = "Determinations before guardianship assistance",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 673(d)(3)(A)(ii)-(iv)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text sets no day; the day the agreement is in effect, or the guardianship, is the last (INTERP).",
            IfMissed = "No title IV-E guardianship assistance.",
            Evaluate = Determined,
        },
        new()
        {
            Id = "gap-caseplan",
            Title = "Case plan explains the guardianship assistance",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(1)(F)(i)-(vi)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Complete before the agreement is in effect: the text sets no day (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = InPlan,
        },
        new()
        {
            Id = "gap-agreement",
            Title = "Guardianship assistance agreement",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 673(d)(1)(A)-(C), (2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Made with the prospective guardian: in effect by the day of the guardianship (INTERP).",
            IfMissed = "No guardianship assistance payment.",
            Evaluate = Agreement,
        },
    ];

    private static void Determined(Rule rule, CaseView view, DueList dues)
    {
        if (!GuardianshipCase.IsPlanned(view))
        {
            return;
        }

        var by = Agreements.InEffect(view, GuardianshipCase.Agreement(view)) ?? GuardianshipCase.GrantedOn(view);
        var of14 = view.Birthday(14) <= (by ?? view.AsOf);
        GuardianshipAssessment? last = null;
        foreach (var assessment in view.Facts.GuardianshipAssessments.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(assessment.On))
            {
                continue;
            }

            last = assessment;
            if (Missing(assessment, of14) == 0)
            {
                LifeDuty.Once(rule, view, dues, by, new Because(Found, assessment.On), assessment);
                return;
            }
        }

        if (view.Episode.IsOpen || by is not null)
        {
            var who = Determinations.List(Missing(last, of14));
            LifeDuty.Once(
                rule, view, dues, by, by is null ? new Because(NotFound, Who: who) : new Because(NotFoundBy, by, Who: who), needs: FactKinds.Assistance, curable: view.Episode.IsOpen);
        }
    }

    private static int Missing(GuardianshipAssessment? assessment, bool of14) =>
        (assessment?.ReturnAndAdoptionRuledOut == true ? 0 : 1)
        | (assessment?.AttachmentAndCommitment == true ? 0 : 1 << 1)
        | (!of14 || assessment?.ChildConsulted == true ? 0 : 1 << 2);

    private static void InPlan(Rule rule, CaseView view, DueList dues)
    {
        if (!GuardianshipCase.IsPlanned(view))
        {
            return;
        }

        var by = Agreements.InEffect(view, GuardianshipCase.Agreement(view));
        if (PlanVersions.InForce(view) is not { } plan)
        {
            if (view.Episode.IsOpen)
            {
                LifeDuty.Once(rule, view, dues, by, new Because(NoPlan), needs: FactKinds.CasePlans);
            }

            return;
        }

        if (plan.Parts is { } parts && (parts & CasePlanParts.GuardianshipExplanations) != CasePlanParts.None)
        {
            LifeDuty.Once(rule, view, dues, by, new Because(Explained, plan.CompletedOn), plan);
        }
        else if (view.Episode.IsOpen || by is not null)
        {
            var sentence = plan.Parts is null ? Unchecked : by is null ? Unexplained : UnexplainedBy;
            LifeDuty.Once(
                rule, view, dues, by, new Because(sentence, plan.CompletedOn, by), needs: FactKinds.CasePlans, curable: view.Episode.IsOpen);
        }
    }

    private static void Agreement(Rule rule, CaseView view, DueList dues)
    {
        if (!GuardianshipCase.IsPlanned(view))
        {
            return;
        }

        var agreement = GuardianshipCase.Agreement(view);
        var granted = GuardianshipCase.GrantedOn(view);
        if (Agreements.InEffect(view, agreement) is { } on)
        {
            LifeDuty.Once(rule, view, dues, granted, new Because(Agreed, granted, on), agreement, on);
        }
        else if (view.Episode.IsOpen || granted is not null)
        {
            LifeDuty.Once(
                rule,
                view,
                dues,
                granted,
                granted is null ? new Because(NotAgreed) : new Because(NotAgreedBy, granted),
                needs: FactKinds.Assistance,
                curable: granted is null || view.AsOf <= granted);
        }

        if (agreement is not null && view.Episode.IsOpen)
        {
            var about = new Subject(SubjectKind.Event, agreement.Id);
            if (Agreements.Missing(view, agreement, Owed) is { } missing)
            {
                Duty.Open(rule, view, dues, new Because(Lacking, Who: missing), about);
            }
            else if (agreement.Terms is null)
            {
                Duty.Open(rule, view, dues, new Because(UncheckedTerms), about);
            }
        }
    }
}
