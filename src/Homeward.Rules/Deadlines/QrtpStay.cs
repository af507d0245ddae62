using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>One stay in a qualified residential treatment program. Its clocks start anew at each placement (42 USC 675a(c)(1)(A), (2)).</summary>
/// <param name="Placement">The placement.</param>
/// <param name="EndedOn">The day the child left; null while there.</param>
/// <param name="KnownFrom">The first day on which an assessment that names no placement is about this one.</param>
/// <param name="MovesOn">The child moved to another such program on the day of leaving.</param>
internal readonly record struct QrtpStay(Placement Placement, DateOnly? EndedOn, DateOnly KnownFrom, bool MovesOn)
{
    /// <summary>The days within which the assessment is due, before the placement or after its start.</summary>
    public const int AssessmentDays = 30;

    /// <summary>The days within which the court's review is due.</summary>
    public const int ReviewDays = 60;

    /// <summary>The stay, if the placement is one that began in the episode the view stands on.</summary>
    public static bool TryAt(CaseView view, ReadOnlySpan<Placement> placements, int index, out QrtpStay stay)
    {
        var placement = placements[index];
        if (placement.Setting is not PlacementSetting.Qrtp || !PlacementEnd.BeganIn(view, placement))
        {
            stay = default;
            return false;
        }

        var knownFrom = view.Settings.QrtpAssessmentMayPrecede ? DayCount.AddDays(placement.From, -AssessmentDays) : placement.From;
        for (var before = index - 1; before >= 0; before--)
        {
            if (placements[before].Setting is PlacementSetting.Qrtp)
            {
                var left = placements[before].To ?? placements[before + 1].From;
                knownFrom = left > knownFrom ? left : knownFrom;
                break;
            }
        }

        var ended = PlacementEnd.Of(view, placements, index);
        var movesOn = ended is not null && index + 1 < placements.Length
            && placements[index + 1] is { Setting: PlacementSetting.Qrtp } next && next.From == ended;
        stay = new QrtpStay(placement, ended, knownFrom, movesOn);
        return true;
    }

    /// <summary>Whether a fact of a day that names this placement, or none, is about this stay.</summary>
    public bool Holds(Guid? placementId, DateOnly on) => placementId is { } id
        ? id == Placement.PlacementId
        : on >= Placement.From && (EndedOn is null || on < EndedOn || (on == EndedOn && !MovesOn));

    /// <summary>The first assessment of the stay that counts, and the first that does not.</summary>
    public QrtpAssessment? Assessment(CaseView view, out QrtpAssessment? refused)
    {
        refused = null;
        foreach (var assessment in view.Facts.QrtpAssessments.UpTo(view.AsOf))
        {
            if (!IsAbout(view, assessment))
            {
                continue;
            }

            if (Refusal(assessment) is null)
            {
                return assessment;
            }

            refused ??= assessment;
        }

        return null;
    }

    /// <summary>Whether an assessment is about this stay. It may be complete before the child came (42 USC 672(k)(3)(A): "not completed within 30 days after").</summary>
    public bool IsAbout(CaseView view, QrtpAssessment assessment) => assessment.PlacementId is { } id
        ? id == Placement.PlacementId
            && assessment.CompletedOn >= (view.Settings.QrtpAssessmentMayPrecede ? DayCount.AddDays(Placement.From, -AssessmentDays) : Placement.From)
        : Holds(null, assessment.CompletedOn) || (assessment.CompletedOn < Placement.From && assessment.CompletedOn >= KnownFrom);

    /// <summary>Why an assessment does not count, as the end of a sentence; null when nothing recorded speaks against it.</summary>
    public static string? Refusal(QrtpAssessment assessment) =>
        assessment.ApprovedTool == false ? "no approved functional assessment tool was used"
        : assessment is { IndependentAssessor: false, IndependenceWaived: false }
            ? "the assessor is employed by the agency or tied to a placement setting, and no waiver is recorded"
        : assessment.WithFamilyAndTeam == false ? "it was not made in conjunction with the family and the permanency team"
        : assessment.GoalsListed == false ? "it lists no child-specific goals"
        : null;

    /// <summary>The first determination of the stay that counts, and the first that does not.</summary>
    public QrtpDetermination? Determination(CaseView view, out QrtpDetermination? refused)
    {
        refused = null;
        foreach (var determination in view.Facts.QrtpDeterminations.UpTo(view.AsOf))
        {
            if (determination.On < Placement.From || !Holds(determination.PlacementId, determination.On))
            {
                continue;
            }

            if (Refusal(determination) is null)
            {
                return determination;
            }

            refused ??= determination;
        }

        return null;
    }

    /// <summary>Why a determination does not count, as the end of a sentence; null when nothing recorded speaks against it.</summary>
    public static string? Refusal(QrtpDetermination determination) =>
        determination.HeldBy is HearingBody.Agency ? "the agency itself made it"
        : determination.AssessmentConsidered == false ? "it did not consider the assessment"
        : determination.NeedsDetermined == false ? "it did not determine whether a foster family home can meet the child's needs"
        : null;
}
