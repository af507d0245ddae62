using Homeward.App.Data;

namespace Homeward.App.Accounts;

internal static class AccountQuery
{
    /// <summary>The accounts of those who have not left: open, or closed because nobody used them. A leaver's serves nobody.</summary>
    public static IQueryable<Account> OfThoseHere(HomewardDb db) =>
        db.Accounts.Where(account => db.Workers.Any(worker => worker.Id == account.WorkerId && worker.LeftOn == null));
}
