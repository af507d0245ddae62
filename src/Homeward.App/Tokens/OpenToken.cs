namespace Homeward.App.Tokens;

/// <summary>A token that serves now, and whose it is.</summary>
public sealed record OpenToken(Guid Id, Guid AccountId, Guid WorkerId, TokenScope Scope, DateTimeOffset? LastUsedAt)
{
    /// <summary>How the ledger and the reads of cases name it beside the address.</summary>
    public string Words => $"token {Id:N}";
}
