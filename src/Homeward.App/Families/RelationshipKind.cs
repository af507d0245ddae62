namespace Homeward.App.Families;

/// <summary>What one person is to another. Each has its inverse; one of the two is stored.</summary>
public enum RelationshipKind
{
    ParentOf,
    ChildOf,
    StepParentOf,
    StepChildOf,
    GuardianOf,
    WardOf,
    GrandparentOf,
    GrandchildOf,
    AuntOrUncleOf,
    NieceOrNephewOf,
    SiblingOf,
    HalfSiblingOf,
    StepSiblingOf,
    CousinOf,
    SpouseOf,
    PartnerOf,
    FormerPartnerOf,
    OtherRelativeOf,
    FriendOf,
}

public static class RelationshipKinds
{
    /// <summary>What the second person is to the first.</summary>
    public static RelationshipKind Inverse(this RelationshipKind kind) => kind switch
    {
        RelationshipKind.ParentOf => RelationshipKind.ChildOf,
        RelationshipKind.ChildOf => RelationshipKind.ParentOf,
        RelationshipKind.StepParentOf => RelationshipKind.StepChildOf,
        RelationshipKind.StepChildOf => RelationshipKind.StepParentOf,
        RelationshipKind.GuardianOf => RelationshipKind.WardOf,
        RelationshipKind.WardOf => RelationshipKind.GuardianOf,
        RelationshipKind.GrandparentOf => RelationshipKind.GrandchildOf,
        RelationshipKind.GrandchildOf => RelationshipKind.GrandparentOf,
        RelationshipKind.AuntOrUncleOf => RelationshipKind.NieceOrNephewOf,
        RelationshipKind.NieceOrNephewOf => RelationshipKind.AuntOrUncleOf,
        _ => kind,
    };

    /// <summary>Whether it is stored as it is said; else its inverse is. What holds both ways is stored from the person with the lower id.</summary>
    internal static bool IsStored(this RelationshipKind kind, Guid from, Guid to) =>
        kind == kind.Inverse() ? from.CompareTo(to) < 0 : kind < kind.Inverse();
}
