using Homeward.App.Access;
using Homeward.Web.Acts.Forms;

namespace Homeward.Web.Acts;

/// <summary>What can be recorded of a child, in the order workers look for it: one line an act.</summary>
public static class RecordMenu
{
    public static IReadOnlyList<Role> WrittenBy { get; } = [Role.CaseManager, Role.Supervisor];

    /// <summary>The page under the child's address, and the act in words.</summary>
    public static IReadOnlyList<(string Page, string Words)> Acts { get; } =
    [
        ("visit", "Visit"),
        ("order", "Order"),
        ("placement", "Placement"),
        .. FormActs.All.Select(static act => ($"record/{act.Page}", act.Menu)),
    ];
}
