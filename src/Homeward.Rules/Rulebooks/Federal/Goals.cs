using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The permanency plan in effect.</summary>
internal static class Goals
{
    /// <summary>The primary goal in effect on a day of the episode; null when none had been set in it.</summary>
    public static PermanencyGoal? On(CaseView view, DateOnly day)
    {
        PermanencyGoal? inEffect = null;
        foreach (var goal in view.Facts.PermanencyGoals.UpTo(day))
        {
            if (!goal.Concurrent && view.Episode.Holds(goal.SetOn))
            {
                inEffect = goal;
            }
        }

        return inEffect;
    }

    /// <summary>Whether the plan in effect on a day is another planned permanent living arrangement.</summary>
    public static bool IsPlannedArrangement(CaseView view, DateOnly day) => On(view, day)?.Plan is PermanencyPlan.PlannedArrangement;

    /// <summary>Whether it was ever set as a plan, in any episode.</summary>
    public static bool HasBeenPlannedArrangement(CaseView view)
    {
        foreach (var goal in view.Facts.PermanencyGoals.UpTo(view.AsOf))
        {
            if (goal.Plan is PermanencyPlan.PlannedArrangement)
            {
                return true;
            }
        }

        return false;
    }
}
