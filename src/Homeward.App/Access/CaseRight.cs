namespace Homeward.App.Access;

/// <summary>By which right a case is open to somebody; written down with every read.</summary>
public enum CaseRight
{
    None,
    Assignment,
    Unit,
    Unassigned,
    Audit,
    BreakGlass,
}
