using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Homeward.App.Tests.Durability;

/// <summary>
/// A line to PostgreSQL that breaks at one call, the n-th the client waits for an answer to: before it reaches the server, or after the server has done it, so
/// that the client cannot know.
/// </summary>
internal sealed class BrokenPostgresCall : IBrokenCall
{
    private const byte Query = (byte)'Q';
    private const byte Sync = (byte)'S';

    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource over = new();
    private readonly int call;
    private readonly bool afterwards;
    private int calls;

    public BrokenPostgresCall(int call, bool afterwards)
    {
        (this.call, this.afterwards) = (call, afterwards);
        door.Start();
    }

    public bool WasReached { get; private set; }

    public HomewardDb Open(Database database)
    {
        using var known = database.Open();
        var server = new NpgsqlConnectionStringBuilder(known.Database.GetConnectionString());
        var target = new IPEndPoint(IPAddress.Loopback, server.Port);
        _ = AcceptAsync(target);
        server.Port = ((IPEndPoint)door.LocalEndpoint).Port;
        server.Pooling = false;
        server.SslMode = SslMode.Disable;
        server.GssEncryptionMode = GssEncryptionMode.Disable;
        return new HomewardDb(new DbContextOptionsBuilder<HomewardDb>().UseNpgsql(server.ToString()).Options);
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        door.Dispose();
        over.Dispose();
    }

    private async Task AcceptAsync(IPEndPoint target)
    {
        try
        {
            while (true) _ = LineAsync(await door.AcceptTcpClientAsync(over.Token), target);
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task LineAsync(TcpClient near, IPEndPoint target)
    {
        using var client = near;
        using var server = new TcpClient { NoDelay = true };
        client.NoDelay = true;
        try
        {
            await server.ConnectAsync(target, over.Token);
            var (asked, answered) = (client.GetStream(), server.GetStream());
            var broken = new TaskCompletionSource();
            await await Task.WhenAny(AskAsync(asked, answered, broken), AnswerAsync(answered, asked, broken));
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    // The first message has no kind; each has its length.
    private async Task AskAsync(NetworkStream from, NetworkStream to, TaskCompletionSource broken)
    {
        var head = new byte[5];
        await ForwardAsync(head.AsMemory(1), 0);
        while (true)
        {
            await from.ReadExactlyAsync(head.AsMemory(0, 1), over.Token);
            if (head[0] is Query or Sync && Interlocked.Increment(ref calls) == call)
            {
                WasReached = true;
                if (!afterwards) return;
                broken.SetResult();
            }

            await ForwardAsync(head.AsMemory(1), 1);
        }

        async Task ForwardAsync(Memory<byte> length, int kind)
        {
            await from.ReadExactlyAsync(length, over.Token);
            var body = new byte[BinaryPrimitives.ReadInt32BigEndian(length.Span) - length.Length];
            await from.ReadExactlyAsync(body, over.Token);
            await to.WriteAsync(head.AsMemory(1 - kind, kind + length.Length), over.Token);
            await to.WriteAsync(body, over.Token);
        }
    }

    private async Task AnswerAsync(NetworkStream from, NetworkStream to, TaskCompletionSource broken)
    {
        var part = new byte[64 * 1024];
        while (await from.ReadAsync(part, over.Token) is > 0 and var read)
        {
            if (broken.Task.IsCompleted) return;
            await to.WriteAsync(part.AsMemory(0, read), over.Token);
        }
    }
}
