using Homeward.App.Access;
using Homeward.App.Tokens;

namespace Homeward.Web.Api;

/// <summary>Whose token it is, and how far it reaches.</summary>
public sealed record Me(Guid WorkerId, string Name, Role Role, IReadOnlyList<TokenScope> Scope)
{
    public static Me Of(Caller caller) => new(
        caller.Actor.WorkerId,
        caller.Actor.Name,
        caller.Actor.Role,
        [.. Enum.GetValues<TokenScope>().Where(one => one is not TokenScope.None && caller.Token.Scope.HasFlag(one))]);
}
