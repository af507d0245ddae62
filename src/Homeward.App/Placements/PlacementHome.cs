using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Placements;

/// <summary>The home or facility a child comes to, as far as it is answered.</summary>
public sealed record PlacementHome
{
    public required PlacementSetting Setting { get; init; }

    /// <summary>Name of the home or facility.</summary>
    public string? Provider { get; init; }

    public bool? WithRelative { get; init; }

    public bool? OutOfState { get; init; }

    public bool? OutOfCounty { get; init; }

    public bool? SubstantialDistance { get; init; }

    /// <summary>Whether an adult relative was considered first.</summary>
    public bool? RelativePreferenceConsidered { get; init; }

    /// <summary>The day the health and education record was given to the caregiver.</summary>
    public DateOnly? RecordGivenOn { get; init; }

    public DateOnly? RequirementsMetOn { get; init; }

    public DateOnly? LicensedOn { get; init; }

    public DateOnly? LicenceAppliedOn { get; init; }

    public DateOnly? RecommendedInPlanOn { get; init; }

    internal Placement Receive(Change change, DateOnly from, string source) => new()
    {
        Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = source,
        PlacementId = Guid.CreateVersion7(),
        Setting = Setting,
        From = from,
        Provider = Provider,
        WithRelative = WithRelative,
        OutOfState = OutOfState,
        OutOfCounty = OutOfCounty,
        SubstantialDistance = SubstantialDistance,
        RelativePreferenceConsidered = RelativePreferenceConsidered,
        RecordGivenOn = RecordGivenOn,
        RequirementsMetOn = RequirementsMetOn,
        LicensedOn = LicensedOn,
        LicenceAppliedOn = LicenceAppliedOn,
        RecommendedInPlanOn = RecommendedInPlanOn,
    };
}
