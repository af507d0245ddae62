using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>What several rules ask of one stay in care, each answer worked out when a rule first asks and kept until the view moves to another stay.</summary>
internal sealed class StayAnswers
{
    private Known known;
    private EligibilityStatus eligibility;
    private FirstRuling ruling;
    private Finding? effortsToPrevent;
    private PlacementAndCare placementAndCare;
    private DateOnly? fifteenthMonthEnds;

    [Flags]
    private enum Known
    {
        None = 0,
        Eligibility = 1,
        Ruling = 1 << 1,
        EffortsToPrevent = 1 << 2,
        PlacementAndCare = 1 << 3,
        FifteenthMonthEnds = 1 << 4,
    }

    public void Forget() => known = Known.None;

    public ref readonly EligibilityStatus Eligibility(CaseView view)
    {
        if (First(Known.Eligibility))
        {
            eligibility = Deadlines.Eligibility.Of(view);
        }

        return ref eligibility;
    }

    public ref readonly FirstRuling Ruling(CaseView view)
    {
        if (First(Known.Ruling))
        {
            ruling = StayFindings.Ruling(view);
        }

        return ref ruling;
    }

    public Finding? EffortsToPrevent(CaseView view)
    {
        if (First(Known.EffortsToPrevent))
        {
            effortsToPrevent = StayFindings.EffortsToPrevent(view);
        }

        return effortsToPrevent;
    }

    public ref readonly PlacementAndCare PlacementAndCare(CaseView view)
    {
        if (First(Known.PlacementAndCare))
        {
            placementAndCare = Deadlines.PlacementAndCare.Of(view);
        }

        return ref placementAndCare;
    }

    public DateOnly? FifteenthMonthEnds(CaseView view)
    {
        if (First(Known.FifteenthMonthEnds))
        {
            fifteenthMonthEnds = CareCount.FifteenthMonthEnds(view);
        }

        return fifteenthMonthEnds;
    }

    private bool First(Known answer)
    {
        var first = (known & answer) == Known.None;
        known |= answer;
        return first;
    }
}
