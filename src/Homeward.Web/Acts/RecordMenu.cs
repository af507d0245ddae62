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
    private static readonly IReadOnlyList<(string Page, string Words, IReadOnlyList<Role> By)> First =
    [
        ("visit", "Visit", RolesOf(typeof(RecordVisit))),
        ("order", "Order", RolesOf(typeof(RecordOrder))),
        ("placement", "Placement", RolesOf(typeof(PlaceChild))),
        ("papers/attach", "Paper", RolesOf(typeof(AttachDocument))),
    ];

    /// <summary>The page under the child's address, and the act in words.</summary>
    public static IReadOnlyList<(string Page, string Words)> For(Role role) => [.. MostDone(role), .. Groups(role).SelectMany(static group => group.Acts)];

    /// <summary>The acts of most days.</summary>
    public static IReadOnlyList<(string Page, string Words)> MostDone(Role role) => [.. First.Where(act => act.By.Contains(role)).Select(static act => (act.Page, act.Words))];

    /// <summary>All others, by what they are about.</summary>
    public static IReadOnlyList<(string Words, IReadOnlyList<(string Page, string Words)> Acts)> Groups(Role role) =>
    [
        .. FormActs.Groups.Select(group => (group.Words, Acts: (IReadOnlyList<(string Page, string Words)>)[.. group.Acts.Where(act => RolesOf(act.Operation).Contains(role)).Select(static act => ($"record/{act.Page}", act.Menu))]))
            .Where(static group => group.Acts.Count > 0),
    ];

    /// <summary>The roles that may do an operation: the operation says it, and no answer changes it.</summary>
    public static IReadOnlyList<Role> RolesOf(Type operation) => OperationKinds.RolesOf(operation);
}
