using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The adoption assistance agreement, and word of the tax credit (obligations, A14).</summary>
internal static class AdoptionAssistance
{
    private const AssistanceTerms Owed = AssistanceTerms.Payment | AssistanceTerms.Services | AssistanceTerms.AnyResidence | AssistanceTerms.Duration | AssistanceTerms.Medicaid;

    private const string Agreed = "The adoption assistance agreement was signed by all and in effect on {other}.";
    private const string NotAgreed = "The child was found on {event} to have special needs; the adoption assistance agreement has to be signed and in effect by the final decree.";
    private const string NotSigned = "The adoption assistance agreement is not signed by all and in effect, as it has to be by the final decree.";
    private const string NotAgreedBy = "The final decree of adoption was made on {event}; the adoption assistance agreement had to be signed and in effect by then.";
    private const string Lacking = "The adoption assistance agreement lacks or does not show: {who}.";
    private const string UncheckedTerms = "It is not yet recorded what the adoption assistance agreement states.";
    private const string Told = "{who} was told on {other} of the possible federal tax credit for adopting the child.";
    private const string NotTold = "The agency has known since {event} that {who} is adopting the child or considers it, and has not told of the possible federal tax credit.";
    private const string Somebody = "Somebody is adopting the child, as the record of {event} shows; that the possible federal tax credit was explained is not on record.";
    private const string Unnamed = "the prospective adopter";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "aa-agreement",
            Title = "Adoption assistance agreement",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 673(a)(1), (3), 675(3); 45 CFR 1356.40(b)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A fair hearing for extenuating circumstances after the decree was not read (UNVERIFIED-H).",
            IfMissed = "No adoption assistance.",
            Evaluate = Agreement,
        },
        new()
        {
            Id = "aa-tax-info",
            Title = "Adopters told of the federal tax credit",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(33)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text sets no day.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = TaxCredit,
        },
    ];

    private static void Agreement(Rule rule, CaseView view, DueList dues)
    {
        var agreement = Agreements.Of(view, AssistanceKind.Adoption);
        var needs = SpecialNeeds(view);
        if (agreement is null && needs is null)
        {
            return;
        }

        var decree = Agreements.DecreeOn(view, AssistanceKind.Adoption, DischargeReason.Adoption);
        if (Agreements.InEffect(view, agreement) is { } on)
        {
            LifeDuty.Once(rule, view, dues, decree, new Because(Agreed, decree, on), agreement, on);
        }
        else if (decree is not null || (view.Episode.IsOpen && (agreement is not null || IsAdoption(view))))
        {
            var because = decree is not null ? new Because(NotAgreedBy, decree) : needs is null ? new Because(NotSigned) : new Because(NotAgreed, needs.DeterminedOn);
            LifeDuty.Once(rule, view, dues, decree, because, needs: FactKinds.Assistance, curable: decree is null || view.AsOf <= decree);
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

    private static bool IsAdoption(CaseView view) => Goals.On(view, view.AsOf)?.Plan is PermanencyPlan.Adoption;

    private static SpecialNeedsDetermination? SpecialNeeds(CaseView view)
    {
        SpecialNeedsDetermination? newest = null;
        foreach (var determination in view.Facts.SpecialNeedsDeterminations.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(determination.DeterminedOn))
            {
                newest = determination;
            }
        }

        return newest is { IsMet: true } ? newest : null;
    }

    private static void TaxCredit(Rule rule, CaseView view, DueList dues)
    {
        var any = false;
        foreach (var adopter in view.Facts.ProspectiveAdopters.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(adopter.LearnedOn))
            {
                any = true;
                var told = adopter.TaxCreditToldOn <= view.AsOf ? adopter.TaxCreditToldOn : null;
                var name = adopter.Name ?? Unnamed;
                Standing.Owed(
                    rule,
                    view,
                    dues,
                    new Because(told is null ? NotTold : Told, adopter.LearnedOn, told, Who: name),
                    told,
                    adopter,
                    FactKinds.Assistance,
                    new Subject(SubjectKind.Event, adopter.Id, name));
            }
        }

        if (!any && Adopting(view) is { } since)
        {
            Standing.Owed(rule, view, dues, new Because(Somebody, since), needs: FactKinds.Assistance);
        }
    }

    /// <summary>The day that shows somebody adopting although nobody is on record as such: of a pre-adoptive placement, or of an agreement.</summary>
    private static DateOnly? Adopting(CaseView view) =>
        Stays.On(view, view.AsOf) is { Setting: PlacementSetting.PreAdoptive } placement ? placement.From : Agreements.Of(view, AssistanceKind.Adoption)?.HappenedOn;
}
