using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Data;

/// <summary>Two transactions on PostgreSQL, of which one waits for the other.</summary>
internal static class Waiting
{
    /// <summary>Comes back when what was begun waits for what another holds; and when it did not, and is done.</summary>
    public static async Task ForAnotherAsync(HomewardDb db, Task begun, CancellationToken stop)
    {
        while (!begun.IsCompleted && await db.Database.SqlQueryRaw<int>("select count(*)::int as \"Value\" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").SingleAsync(stop) == 0)
            await Task.Yield();
    }
}
