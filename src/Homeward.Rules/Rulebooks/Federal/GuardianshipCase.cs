using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What rules on kinship guardianship assistance need to know of a stay: whether it is planned, with what agreement, and when the guardianship began.</summary>
internal static class GuardianshipCase
{
    /// <summary>Whether assistance is planned: the goal in effect, or the concurrent one, says so, or an agreement is on record.</summary>
    public static bool IsPlanned(CaseView view)
    {
        var planned = Agreement(view) is not null;
        foreach (var goal in view.Facts.PermanencyGoals.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(goal.SetOn) && (goal.WithGuardianshipAssistance == true || !goal.Concurrent))
            {
                planned = goal.WithGuardianshipAssistance == true || Agreement(view) is not null;
            }
        }

        return planned;
    }

    /// <summary>The newest agreement made in the stay; null when there is none.</summary>
    public static AssistanceAgreement? Agreement(CaseView view) => Agreements.Of(view, AssistanceKind.Guardianship);

    /// <summary>The day of the guardianship: of the decree, or of the discharge to a guardian; null while it has not come.</summary>
    public static DateOnly? GrantedOn(CaseView view) => Agreements.DecreeOn(view, AssistanceKind.Guardianship, DischargeReason.Guardianship);
}
