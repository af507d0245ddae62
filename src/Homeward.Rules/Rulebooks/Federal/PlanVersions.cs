using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The versions of the case plan in one episode: which is in force, and which stretch of days belongs to each.</summary>
internal static class PlanVersions
{
    /// <summary>The version in force on the day looked at; null when the episode has none.</summary>
    public static CasePlan? InForce(CaseView view)
    {
        CasePlan? last = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn))
            {
                last = plan;
            }
        }

        return last;
    }

    /// <summary>The day of the version before, or the day before the removal for the first of the episode: what follows it belongs to this version.</summary>
    public static DateOnly Before(CaseView view, int index)
    {
        var plans = view.Facts.CasePlans.UpTo(view.AsOf);
        for (var earlier = index - 1; earlier >= 0; earlier--)
        {
            if (plans[earlier].CompletedOn < plans[index].CompletedOn && view.Episode.Holds(plans[earlier].CompletedOn))
            {
                return plans[earlier].CompletedOn;
            }
        }

        return view.Episode.Removal.On.AddDays(-1);
    }

    /// <summary>The day the next version took its place; null for the one in force.</summary>
    public static DateOnly? After(CaseView view, int index)
    {
        var plans = view.Facts.CasePlans.UpTo(view.AsOf);
        for (var later = index + 1; later < plans.Length; later++)
        {
            if (view.Episode.Holds(plans[later].CompletedOn))
            {
                return plans[later].CompletedOn;
            }
        }

        return null;
    }
}
