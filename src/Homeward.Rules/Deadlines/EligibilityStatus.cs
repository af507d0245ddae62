using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>Where a stay in care stands with title IV-E (obligations, A16).</summary>
public enum EligibilityKind
{
    /// <summary>Something it turns on is not recorded, and it can still be met.</summary>
    NotDetermined,

    /// <summary>Every requirement on the removal is met.</summary>
    Eligible,

    /// <summary>A requirement failed that nothing later can cure in this stay.</summary>
    Ineligible,
}

/// <summary>
/// The title IV-E status of one stay in care as of a day, as far as the findings, the agreement, the AFDC test and placement and care decide it
/// (42 USC 672(a), (e); 45 CFR 1356.21(b)-(e), 1356.22). Whether a single month can be claimed turns on more: setting, licence, checks, age.
/// </summary>
public readonly record struct EligibilityStatus
{
    /// <summary>The removal that opened the stay.</summary>
    public required Guid EpisodeId { get; init; }

    /// <summary>The status.</summary>
    public required EligibilityKind Kind { get; init; }

    /// <summary>Why.</summary>
    public required Because Because { get; init; }

    /// <summary>
    /// The first day that can be claimed: the first of the month in which all is met and the child is in an eligible placement, not before that placement and
    /// not before placement and care (practice; the setting <see cref="RulebookSettings.ClaimFromMonthStart"/>). Null until that is known.
    /// </summary>
    public DateOnly? ClaimFrom { get; init; }

    /// <summary>
    /// The last day that can be claimed once a finding lapsed: the end of the month in which the finding to finalize was due, or day 180 of a voluntary
    /// placement, or the day placement and care ended. Null while nothing lapsed.
    /// </summary>
    public DateOnly? LastClaimableDay { get; init; }

    /// <summary>Whether claiming can start again after <see cref="LastClaimableDay"/> in the same stay.</summary>
    public bool CanResume { get; init; }

    /// <summary>True when the source of the record does not hold what it turns on.</summary>
    public bool NotCollected { get; init; }

    /// <summary>The reason as one plain sentence.</summary>
    public string Sentence => Because.Say(null, null);

    /// <summary>The status of every stay that is known in full, oldest first.</summary>
    public static IReadOnlyList<EligibilityStatus> Of(CaseFacts facts, DateOnly asOf, RulebookSettings settings)
    {
        var view = new CaseView(settings);
        view.Load(facts, asOf);
        var all = new List<EligibilityStatus>();
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            if (!view.Episodes[index].Removal.DatesOnly)
            {
                view.Select(index);
                all.Add(Eligibility.Of(view));
            }
        }

        return all;
    }
}
