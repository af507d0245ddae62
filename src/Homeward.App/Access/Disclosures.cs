using Homeward.App.Data;
using Homeward.App.Ledger;

namespace Homeward.App.Access;

/// <summary>Records that leave are written down with what for and for whom, before they leave.</summary>
public static class Disclosures
{
    public static async Task WriteDownAsync(HomewardDb db, Actor actor, DateTimeOffset at, string why, int cases, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        await LedgerWriter.AppendAsync(
            db, new Deed { At = at, Actor = actor, Process = "Take the record out", Reason = why, Records = [FormattableString.Invariant($"cases:{cases}")] }, stop);
        await transaction.CommitAsync(stop);
    }
}
