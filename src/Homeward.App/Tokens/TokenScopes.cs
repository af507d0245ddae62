using Homeward.App.Access;
using Homeward.App.Operations;

namespace Homeward.App.Tokens;

/// <summary>What somebody can give a token: nothing it cannot do itself.</summary>
public static class TokenScopes
{
    private static readonly HashSet<Role> Writers = OperationKinds.All.Values.SelectMany(OperationKinds.RolesOf).ToHashSet();

    /// <summary>
    /// An administrator reads no case and writes none, so theirs is nothing. Only the agency's own auditor may read every case that is not cut off, so only
    /// theirs takes the record out.
    /// </summary>
    public static TokenScope Of(Actor actor) => actor.Role switch
    {
        Role.Administrator => TokenScope.None,
        Role.Auditor => actor.ContractAgency is null ? TokenScope.Read | TokenScope.Export : TokenScope.Read,
        _ => Writers.Contains(actor.Role) ? TokenScope.Read | TokenScope.Write : TokenScope.Read,
    };
}
