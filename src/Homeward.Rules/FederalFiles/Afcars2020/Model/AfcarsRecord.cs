using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>The record of one child (45 CFR 1355.44(b)-(h)).</summary>
public sealed class AfcarsRecord : AfcarsScope
{
    /// <summary>Made from its answers by element number; what is left out is not present.</summary>
    /// <param name="values">E4 to E62 without E3 and E9, and E106 to E111.</param>
    public AfcarsRecord(IEnumerable<KeyValuePair<int, AfcarsValue>> values)
        : base(AfcarsScopeKind.Record, values)
    {
    }

    internal AfcarsRecord(ScopeDraft draft)
        : base(draft)
    {
        Tribes = draft.Repeated(9);
        FirstParent = draft.Inner(AfcarsScopeKind.FirstParent, static inner => new AfcarsParent(inner)) is [var first] ? first : null;
        OtherParents = draft.Inner(AfcarsScopeKind.OtherParent, static inner => new AfcarsParent(inner));
        Removals = draft.Inner(AfcarsScopeKind.Removal, static inner => new AfcarsRemoval(inner));
        HistoricalRemovals = draft.Inner(AfcarsScopeKind.HistoricalRemoval, static inner => new AfcarsHistoricalRemoval(inner));
    }

    /// <summary>E4, the encrypted number of the child.</summary>
    public AfcarsValue ChildRecordNumber => this[4];

    /// <summary>E5, the date of birth.</summary>
    public AfcarsDate BornOn => this[5].Date;

    /// <summary>E6, 1 male and 2 female.</summary>
    public AfcarsValue Sex => this[6];

    /// <summary>E9, the tribes that may be the child's.</summary>
    public IReadOnlyList<AfcarsValue> Tribes { get; init; } = [];

    /// <summary>The first parent's termination of rights, or null where the file has no such block.</summary>
    public AfcarsParent? FirstParent { get; init; }

    /// <summary>The second and any putative parents' terminations of rights.</summary>
    public IReadOnlyList<AfcarsParent> OtherParents { get; init; } = [];

    /// <summary>The full episodes in the order of the file.</summary>
    public IReadOnlyList<AfcarsRemoval> Removals { get; init; } = [];

    /// <summary>The episodes that ended before 1 October 2022 and are given in short.</summary>
    public IReadOnlyList<AfcarsHistoricalRemoval> HistoricalRemovals { get; init; } = [];

    /// <summary>Every parent with a block of termination of rights, the first parent first.</summary>
    public IEnumerable<AfcarsParent> Parents => FirstParent is null ? OtherParents : OtherParents.Prepend(FirstParent);

    /// <summary>
    /// The episode that the answers about the child describe: the open one, else the one that began last; of several that began last, the last in the
    /// file. Null where the record holds no full episode.
    /// </summary>
    public AfcarsRemoval? CurrentRemoval
    {
        get
        {
            AfcarsRemoval? current = null;
            foreach (AfcarsRemoval removal in Removals)
                if (current is null || Rank(removal).CompareTo(Rank(current)) >= 0)
                    current = removal;
            return current;

            static (bool Open, DateOnly Began) Rank(AfcarsRemoval removal) => (removal.IsOpen, removal.RemovedOn.Value ?? DateOnly.MinValue);
        }
    }

    internal override IReadOnlyList<AfcarsValue> Repeated(int element) => element == 9 ? Tribes : [];

    internal override IReadOnlyList<AfcarsScope> Inner(AfcarsScopeKind kind) => kind switch
    {
        AfcarsScopeKind.FirstParent => FirstParent is null ? [] : [FirstParent],
        AfcarsScopeKind.OtherParent => OtherParents,
        AfcarsScopeKind.Removal => Removals,
        AfcarsScopeKind.HistoricalRemoval => HistoricalRemovals,
        _ => [],
    };
}
