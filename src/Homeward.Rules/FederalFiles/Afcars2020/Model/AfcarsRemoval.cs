using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>One removal with everything up to the exit (45 CFR 1355.44(d)-(h)).</summary>
public sealed class AfcarsRemoval : AfcarsScope
{
    /// <summary>Made from its answers by element number; what is left out is not present.</summary>
    /// <param name="values">E3, E69 to E105 and E153 to E186.</param>
    public AfcarsRemoval(IEnumerable<KeyValuePair<int, AfcarsValue>> values)
        : base(AfcarsScopeKind.Removal, values)
    {
    }

    internal AfcarsRemoval(ScopeDraft draft)
        : base(draft)
    {
        LivingArrangements = draft.Inner(AfcarsScopeKind.LivingArrangement, static inner => new AfcarsLivingArrangement(inner));
        Plans = draft.Inner(AfcarsScopeKind.Plan, static inner => new AfcarsPlan(inner));
        PeriodicReviews = draft.Repeated(149);
        PermanencyHearings = draft.Repeated(150);
        Visits = draft.Inner(AfcarsScopeKind.Visit, static inner => new AfcarsVisit(inner));
    }

    /// <summary>E69, the day of removal.</summary>
    public AfcarsDate RemovedOn => this[69].Date;

    /// <summary>E70, the day the removal was entered into the system.</summary>
    public AfcarsDate RemovalEnteredOn => this[70].Date;

    /// <summary>E71, where the child lived when removed.</summary>
    public AfcarsValue Environment => this[71];

    /// <summary>E3, the county or unit with responsibility for the child.</summary>
    public AfcarsValue LocalAgency => this[3];

    /// <summary>The circumstances at removal that are marked: elements among E72 to E105 with the answer 1.</summary>
    public IReadOnlyList<int> Circumstances => this.Marked(72, 105);

    /// <summary>The living arrangements in the order of the file.</summary>
    public IReadOnlyList<AfcarsLivingArrangement> LivingArrangements { get; init; } = [];

    /// <summary>The permanency plans in the order of the file.</summary>
    public IReadOnlyList<AfcarsPlan> Plans { get; init; } = [];

    /// <summary>E149, the days of periodic reviews.</summary>
    public IReadOnlyList<AfcarsValue> PeriodicReviews { get; init; } = [];

    /// <summary>E150, the days of permanency hearings.</summary>
    public IReadOnlyList<AfcarsValue> PermanencyHearings { get; init; } = [];

    /// <summary>The caseworker visits in the order of the file.</summary>
    public IReadOnlyList<AfcarsVisit> Visits { get; init; } = [];

    /// <summary>E153, the day of exit; not collected while the child is in care.</summary>
    public AfcarsDate ExitedOn => this[153].Date;

    /// <summary>E154, the day the exit was entered into the system.</summary>
    public AfcarsDate ExitEnteredOn => this[154].Date;

    /// <summary>E155, why the child left care; 9 while in care.</summary>
    public AfcarsValue ExitReason => this[155];

    /// <summary>E156, the type of agency after a transfer.</summary>
    public AfcarsValue TransferredTo => this[156];

    /// <summary>Whether the episode is open: E153 holds no answer.</summary>
    public bool IsOpen => this[153].IsMissing;

    /// <summary>Whether the child left to adoption or guardianship (E155 3 or 5), so that E157 to E186 are due.</summary>
    public bool EndedInAdoptionOrGuardianship => ExitReason.In(3, 5);

    internal override IReadOnlyList<AfcarsValue> Repeated(int element) => element switch
    {
        149 => PeriodicReviews,
        150 => PermanencyHearings,
        _ => [],
    };

    internal override IReadOnlyList<AfcarsScope> Inner(AfcarsScopeKind kind) => kind switch
    {
        AfcarsScopeKind.LivingArrangement => LivingArrangements,
        AfcarsScopeKind.Plan => Plans,
        AfcarsScopeKind.Visit => Visits,
        _ => [],
    };
}
