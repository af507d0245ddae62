using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The two findings on the removal itself; a removal by voluntary agreement owes neither (obligations, A1).</summary>
internal static class RemovalFindings
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-ctw-first-order",
            Title = "Contrary-to-welfare finding in the first order",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 672(a)(2)(A)(ii); 45 CFR 1356.21(c); CWPM 8.3A.6",
            Confidence = Confidence.Verified,
            IfMissed = "The child is not eligible for title IV-E for the whole stay in foster care; no later finding cures it.",
            AlertDays = 1,
            Evaluate = ContraryToWelfare,
        },
        new()
        {
            Id = "ive-re-prevent-60",
            Title = "Reasonable efforts to prevent removal finding",
            OwedBy = OwedBy.Court,
            Citation = "45 CFR 1356.21(b)(1)(i)-(ii), (b)(3), (k)(1)(ii); 42 USC 672(a)(2)(A)(ii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Whether \"no efforts were possible in the emergency\" counts as efforts made was not read (UNVERIFIED-M).",
            IfMissed = "The child is not eligible for title IV-E for the whole stay in foster care.",
            Period = Period.Days(60),
            Evaluate = EffortsToPrevent,
        },
    ];

    private static void ContraryToWelfare(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var ruling = view.Stay.Ruling(view);
        if (ruling.On is not { } on)
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    "The child was removed on {event} and no court order on the removal is recorded; the finding must stand in the first one, "
                    + "so no day is set until it is made.",
                    view.Episode.Removal.On),
                needs: FactKinds.Findings);
            return;
        }

        var because = ruling switch
        {
            { Finding: not null } => new Because("The first order that sanctions the removal was made on {event}, and the finding stands in it.", on),
            { Flawed.StatedInOrder: false } => new Because(
                "The finding is not stated in the first order that sanctions the removal, made on {event}; a transcript of that hearing is the only "
                + "other proof. Without it the child is not eligible for title IV-E for the whole stay.",
                on),
            { Flawed: not null } => new Because(
                "The finding in the first order that sanctions the removal, made on {event}, does not count for its form, and a later one cannot "
                + "cure it: the child is not eligible for title IV-E for the whole stay.",
                on),
            _ => new Because(
                "The first order that sanctions the removal was made on {event} and the finding is not recorded in it; a later finding cannot cure "
                + "that: the child is not eligible for title IV-E for the whole stay.",
                on),
        };
        Clock.Once(
            rule,
            view,
            dues,
            on,
            ruling.Finding,
            because,
            FactKinds.Findings,
            satisfiedOn: ruling.Finding is null ? null : on,
            curable: ruling.Flawed is { StatedInOrder: false, WithoutProof: false, ForFundingOnly: false });
    }

    private static void EffortsToPrevent(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var removedOn = view.Episode.Removal.On;
        var dueOn = rule.Period!.Value.From(removedOn);
        var finding = view.Stay.EffortsToPrevent(view);
        var late = finding?.On > dueOn;
        Because because = default;
        if (late)
        {
            because = new(
                "The child was removed on {event}; the finding was due within {period}, by {due}. One made on {other} is too late: the child is not "
                + "eligible for title IV-E for the whole stay.",
                removedOn,
                finding!.On);
        }
        else if (finding is null && view.AsOf > dueOn)
        {
            because = new(
                "The child was removed on {event}; the finding was due within {period}, by {due}, and none is recorded: the child is not eligible for "
                + "title IV-E for the whole stay.",
                removedOn);
        }
        else
        {
            because = new(
                "The child was removed on {event}; a judge must find within {period}, by {due}, that efforts to prevent removal were made or were "
                + "not required. A continuance does not extend it.",
                removedOn);
        }

        Clock.Once(rule, view, dues, dueOn, late ? null : finding, because, FactKinds.Findings, curable: false);
    }
}
