using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

/// <summary>Takes what a transaction is about to work on, so that whoever else wants it waits for the end. SQLite has one writer anyway.</summary>
internal static class Takes
{
    /// <summary>In the order of their ids, so that two transactions cannot wait for each other.</summary>
    public static async Task ChildrenAsync(HomewardDb db, IReadOnlyCollection<Guid> children, CancellationToken stop)
    {
        if (!db.Database.IsNpgsql() || children.Count == 0) return;
        var ids = children.ToArray();
        await db.Database.ExecuteSqlAsync($"select 1 from child where id = any ({ids}) order by id for update", stop);
    }

    /// <summary>One batch of one sweep at a time: another node that sweeps the same night goes on where this one stopped.</summary>
    public static async Task SweepAsync(HomewardDb db, CancellationToken stop)
    {
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("select pg_advisory_xact_lock(7240633)", stop);
    }

    /// <summary>One node does the morning's work at a time: another finds it done.</summary>
    public static async Task MorningAsync(HomewardDb db, CancellationToken stop)
    {
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("select pg_advisory_xact_lock(7240634)", stop);
    }

    /// <summary>One import at a time.</summary>
    public static async Task ImportsAsync(HomewardDb db, CancellationToken stop)
    {
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("select pg_advisory_xact_lock(7240632)", stop);
    }
}
