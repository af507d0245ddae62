namespace Homeward.Web.Usa;

/// <summary>What a tag says besides its words: each kind has a shape of its own, so that it also tells without colour.</summary>
public enum TagKind
{
    Plain,
    Overdue,
    DueSoon,
    Open,
    NotYet,
    Met,
    MetLate,
    Excused,
    NotApplicable,
}
