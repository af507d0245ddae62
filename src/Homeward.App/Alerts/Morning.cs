using Homeward.App.Data;
using Homeward.Rules.Deadlines;

namespace Homeward.App.Alerts;

/// <summary>What is done once on a morning: supervisors are told what is late by rule, and every worker's digest is made. Done again, it changes nothing.</summary>
public sealed class Morning(Database database, Rulebook rulebook, TimeProvider clock)
{
    public async Task<(int Alerts, int Digests)> RunAsync(CancellationToken stop = default)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Takes.MorningAsync(db, stop);
        var (today, now) = (clock.Today(), clock.GetUtcNow());
        var alerts = await new Escalations(db, rulebook).TellAsync(today, now, stop);
        var digests = await Digests.MakeAsync(db, today, now, stop);
        await transaction.CommitAsync(stop);
        return (alerts, digests);
    }
}
