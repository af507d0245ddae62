using System.Data.Common;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Homeward.App.Search;

/// <summary>Writes entries as each database keeps them, within the caller's transaction.</summary>
internal abstract class SearchWriter : IAsyncDisposable
{
    private protected SearchWriter(HomewardDb db) => Db = db;

    private protected HomewardDb Db { get; }

    private protected DbTransaction Transaction =>
        Db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("An entry of the index is written in the transaction of what it stands for.");

    public static SearchWriter For(HomewardDb db) => db.Database.IsSqlite() ? new SqliteSearchWriter(db) : new PostgresSearchWriter(db);

    public abstract Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken stop);

    /// <summary>Takes entries of some kinds of some children out.</summary>
    public abstract Task DropAsync(IReadOnlyList<Guid> children, IReadOnlyList<SearchKind> kinds, CancellationToken stop);

    /// <summary>Takes out what other entries of the same texts there are, of some kinds.</summary>
    public abstract Task TakeOutAsync(IReadOnlyList<SearchEntry> entries, IReadOnlyList<SearchKind> kinds, CancellationToken stop);

    /// <summary>Before the whole index is filled, and after: makes it quick, and leaves it as it was.</summary>
    public abstract Task BeginManyAsync(CancellationToken stop);

    public abstract Task EndManyAsync(CancellationToken stop);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
