namespace Homeward.App.Accounts;

/// <summary>How the ledger names what was done to an account; never a secret, a hash or a key.</summary>
internal static class AccountDeeds
{
    public static string Record(Guid accountId) => $"account:{accountId:N}";
}
