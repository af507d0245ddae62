using Homeward.App.Data;

namespace Homeward.App.Tests.Durability;

/// <summary>A database that breaks at one call; each of the two breaks in its own way.</summary>
internal interface IBrokenCall : IAsyncDisposable
{
    /// <summary>Whether so many calls were made that the one to break was among them.</summary>
    bool WasReached { get; }

    /// <summary>A context whose calls are counted.</summary>
    HomewardDb Open(Database database);
}
