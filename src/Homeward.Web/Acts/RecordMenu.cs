using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.App.Orders;
using Homeward.App.Papers;
using Homeward.App.Placements;
using Homeward.App.Visits;
using Homeward.Web.Acts.Forms;

namespace Homeward.Web.Acts;

/// <summary>What can be recorded of a child, in the order workers look for it: one line an act, offered to the roles whose act it is.</summary>
public static class RecordMenu
{
    private static readonly IReadOnlyList<(string Page, string Words, IReadOnlyList<Role> By)> All =
    [
        ("visit", "Visit", RolesOf(typeof(RecordVisit))),
        ("order", "Order", RolesOf(typeof(RecordOrder))),
        ("placement", "Placement", RolesOf(typeof(PlaceChild))),
        ("papers/attach", "Paper", RolesOf(typeof(AttachDocument))),
        .. FormActs.All.Select(static act => ($"record/{act.Page}", act.Menu, RolesOf(act.Operation))),
    ];

    /// <summary>The page under the child's address, and the act in words.</summary>
    public static IReadOnlyList<(string Page, string Words)> For(Role role) =>
        [.. All.Where(act => act.By.Contains(role)).Select(static act => (act.Page, act.Words))];

    /// <summary>The roles that may do an operation: the operation says it, and no answer changes it.</summary>
    public static IReadOnlyList<Role> RolesOf(Type operation) => OperationKinds.RolesOf(operation);
}
