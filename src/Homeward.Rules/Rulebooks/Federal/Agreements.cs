using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What an agreement on assistance has to be by the day of the decree, for adoption and guardianship alike.</summary>
internal static class Agreements
{
    private static readonly PartList Terms = new(
    [
        "the payment and how it may be adjusted",
        "services and assistance",
        "that it stays in effect wherever the family lives",
        "how to apply for more services",
        "the nonrecurring costs",
        "its duration",
        "that the child is eligible for Medicaid",
        "a copy for each party",
    ]);

    /// <summary>The newest agreement of a kind made in the stay or, after it ended, about it; null when there is none.</summary>
    public static AssistanceAgreement? Of(CaseView view, AssistanceKind kind)
    {
        AssistanceAgreement? newest = null;
        if (view.Facts.AssistanceAgreements.Count > 0)
        {
            var next = view.EpisodeIndex + 1 < view.Episodes.Count ? view.Episodes[view.EpisodeIndex + 1].Removal.On : DateOnly.MaxValue;
            foreach (var agreement in view.Facts.AssistanceAgreements.UpTo(view.AsOf))
            {
                if (agreement.Kind == kind && agreement.HappenedOn >= view.Episode.Removal.On && agreement.HappenedOn < next)
                {
                    newest = agreement;
                }
            }
        }

        return newest;
    }

    /// <summary>The day of the decree: recorded with the agreement, or that of the discharge for it; null while it has not come.</summary>
    public static DateOnly? DecreeOn(CaseView view, AssistanceKind kind, DischargeReason reason) =>
        Of(view, kind)?.DecreeOn is { } decree && decree <= view.AsOf ? decree
            : view.Episode.Discharge is { } discharge && discharge.Reason == reason ? discharge.On
            : null;

    /// <summary>The day an agreement was signed by all and in effect, as far as that has come; null otherwise.</summary>
    public static DateOnly? InEffect(CaseView view, AssistanceAgreement? agreement) => agreement?.InEffectOn <= view.AsOf ? agreement?.InEffectOn : null;

    /// <summary>Which of the terms the law asks for, and the copies, are not there; null while it has not been checked.</summary>
    public static string? Missing(CaseView view, AssistanceAgreement agreement, AssistanceTerms owed)
    {
        var missing = (agreement.Terms is { } terms ? (int)(owed & ~terms) : 0) | (agreement.CopyGivenOn <= view.AsOf ? 0 : 1 << 7);
        return missing == 0 ? null : Terms.List(missing);
    }
}
