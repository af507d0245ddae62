using Homeward.TestKit;

[assembly: AssemblyFixture(typeof(Homeward.App.Tests.Data.ClusterLife))]

namespace Homeward.App.Tests.Data;

/// <summary>Stops the PostgreSQL of the test run when it ends.</summary>
public sealed class ClusterLife : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await PostgresCluster.StopAsync();
}
