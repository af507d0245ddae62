using Homeward.App.Access;

namespace Homeward.Web.Tests.Access;

/// <summary>Whom a route is open to, before their role is asked.</summary>
public enum Reach
{
    /// <summary>Everybody, signed in or not.</summary>
    Strangers,

    /// <summary>Those who are signed in, whatever case they have.</summary>
    Staff,

    /// <summary>The staff of the agency itself, not of those that work for it under contract.</summary>
    OwnStaff,

    /// <summary>Those to whom the case it names is open.</summary>
    Case,
}

/// <summary>One row of the access table: a route, whom it is open to, and what a request to it carries.</summary>
/// <param name="Asks">Method, route as it is mapped, and the page's handler: <c>POST today?handler=Done</c>.</param>
/// <param name="Reach">Whom it is open to.</param>
/// <param name="Roles">The roles it is open to among them.</param>
/// <param name="Sends">The form of a request that would be done where it is open; nothing is an empty form.</param>
internal sealed record AccessRow(string Asks, Reach Reach, IReadOnlyList<Role> Roles, Func<Asked, Fields>? Sends = null)
{
    /// <summary>Values of the route beside the case's id, as <c>act=note</c>.</summary>
    public string? Values { get; init; }

    /// <summary>What is sent as JSON, to the API.</summary>
    public Func<Asked, string>? Json { get; init; }

    /// <summary>Whether it is opened by a token, where a page is by a session.</summary>
    public bool IsApi => Route.StartsWith("api/", StringComparison.Ordinal);

    public string Method => Asks.Split(' ')[0];

    public string Route => Asks.Split(' ')[1];

    /// <summary>Whether it is open to a role that stands so to the case.</summary>
    public bool IsOpen(Role role, CaseState state) => Roles.Contains(role) && Reach switch
    {
        Reach.OwnStaff => state is not CaseState.OtherAgency,
        Reach.Case => CaseIsOpen(role, state),
        _ => true,
    };

    /// <summary>Whether a case is open to a role at all: the one rule of the matrix, written down apart from the code it is held against.</summary>
    public static bool CaseIsOpen(Role role, CaseState state) => (role, state) switch
    {
        (Role.Administrator, _) => false,
        (Role.Auditor, CaseState.OtherUnit or CaseState.Unassigned or CaseState.Ended or CaseState.HourIsOver) => true,
        (Role.Supervisor, CaseState.Unassigned) => true,
        (_, CaseState.Assigned or CaseState.OpenedForAnHour) => true,
        _ => false,
    };

    public override string ToString() => Values is null ? Asks : $"{Asks} ({Values})";
}
