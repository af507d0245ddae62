using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>What made a treatment placement no longer the recommended or approved one.</summary>
internal enum QrtpExitGround
{
    /// <summary>Nothing did.</summary>
    None,

    /// <summary>The assessment did not recommend it.</summary>
    Assessment,

    /// <summary>The court disapproved it.</summary>
    Disapproval,

    /// <summary>It was decided that the child leaves.</summary>
    Leaving,
}

/// <summary>The first determination that a treatment placement is no longer the recommended or approved one (42 USC 672(k)(3)(B)).</summary>
/// <param name="Ground">What it was; none while there is none.</param>
/// <param name="On">Its day: day 1 of the thirty.</param>
internal readonly record struct QrtpExit(QrtpExitGround Ground, DateOnly On)
{
    /// <summary>The last day that can be claimed: the thirtieth of the period that begins on the day of the determination.</summary>
    public DateOnly LastDay => DayCount.AddDays(On, 29);

    public static QrtpExit Of(CaseView view, in QrtpStay stay)
    {
        var exit = default(QrtpExit);
        foreach (var assessment in view.Facts.QrtpAssessments.UpTo(view.AsOf))
        {
            if (assessment.Recommendation is QrtpRecommendation.FamilyOrFosterHome or QrtpRecommendation.OtherSetting
                && stay.IsAbout(view, assessment)
                && QrtpStay.Refusal(assessment) is null)
            {
                // One made before the child came speaks from the first day on.
                exit = new QrtpExit(QrtpExitGround.Assessment, assessment.CompletedOn > stay.Placement.From ? assessment.CompletedOn : stay.Placement.From);
                break;
            }
        }

        foreach (var determination in view.Facts.QrtpDeterminations.UpTo(view.AsOf))
        {
            if (!determination.Approved
                && determination.On >= stay.Placement.From
                && stay.Holds(determination.PlacementId, determination.On)
                && QrtpStay.Refusal(determination) is null)
            {
                exit = exit.Earlier(QrtpExitGround.Disapproval, determination.On);
                break;
            }
        }

        foreach (var transition in view.Facts.QrtpTransitions.UpTo(view.AsOf))
        {
            if (transition.DecidedOn is { } decided
                && decided <= view.AsOf
                && decided >= stay.Placement.From
                && stay.Holds(transition.PlacementId, decided))
            {
                exit = exit.Earlier(QrtpExitGround.Leaving, decided);
                break;
            }
        }

        return exit;
    }

    private QrtpExit Earlier(QrtpExitGround ground, DateOnly on) => Ground is QrtpExitGround.None || on < On ? new QrtpExit(ground, on) : this;
}
