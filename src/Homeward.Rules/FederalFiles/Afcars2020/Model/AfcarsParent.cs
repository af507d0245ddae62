using Homeward.Rules.FederalFiles.Afcars2020.Elements;

namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>How one parent's rights ended, or that they did not (45 CFR 1355.44(c)(5)).</summary>
public sealed class AfcarsParent : AfcarsScope
{
    /// <summary>The code in place of a petition date that says the parent is dead.</summary>
    public const int Deceased = 66666666;

    private AfcarsParent(AfcarsScopeKind kind, AfcarsValue termination, AfcarsValue petition, AfcarsValue date)
        : base(kind, kind == AfcarsScopeKind.FirstParent
            ? [new(63, termination), new(65, petition), new(67, date)]
            : [new(64, termination), new(66, petition), new(68, date)])
    {
    }

    internal AfcarsParent(ScopeDraft draft)
        : base(draft)
    {
    }

    /// <summary>E63 or E64: 0 no termination, 1 voluntary, 2 involuntary.</summary>
    public AfcarsValue Termination => this[TerminationElement];

    /// <summary>E65 or E66: the day of the petition, or <see cref="Deceased"/>.</summary>
    public AfcarsValue Petition => this[PetitionElement];

    /// <summary>E67 or E68: the day the rights ended; the day of death of a dead parent.</summary>
    public AfcarsDate EndedOn => this[EndElement].Date;

    /// <summary>Whether the petition date says that the parent is dead.</summary>
    public bool IsDeceased => Petition.Is(Deceased);

    /// <summary>63 for the first parent, 64 for another.</summary>
    internal int TerminationElement => Kind == AfcarsScopeKind.FirstParent ? 63 : 64;

    /// <summary>65 for the first parent, 66 for another.</summary>
    internal int PetitionElement => TerminationElement + 2;

    /// <summary>67 for the first parent, 68 for another.</summary>
    internal int EndElement => TerminationElement + 4;

    /// <summary>The first parent.</summary>
    /// <param name="termination">E63.</param>
    /// <param name="petition">E65.</param>
    /// <param name="date">E67.</param>
    public static AfcarsParent First(AfcarsValue termination, AfcarsValue petition, AfcarsValue date) =>
        new(AfcarsScopeKind.FirstParent, termination, petition, date);

    /// <summary>A second or a putative parent.</summary>
    /// <param name="termination">E64.</param>
    /// <param name="petition">E66.</param>
    /// <param name="date">E68.</param>
    public static AfcarsParent Other(AfcarsValue termination, AfcarsValue petition, AfcarsValue date) =>
        new(AfcarsScopeKind.OtherParent, termination, petition, date);
}
