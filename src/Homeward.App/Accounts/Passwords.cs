using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Homeward.App.Accounts;

/// <summary>
/// Hashes passwords and checks them, a few at a time and with a short line before the door: a check costs a large part of a second of one core on purpose, and
/// a flood of them must not stop those at work.
/// </summary>
public sealed class Passwords : IDisposable
{
    private const int Rounds = 210_000;
    private const int Line = 12;
    private const string Anybody = "account";

    private readonly PasswordHasher<string> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
    private readonly SemaphoreSlim free;
    private readonly string nobodys;
    private int waiting;

    public Passwords()
    {
        free = new SemaphoreSlim(Math.Max(1, Environment.ProcessorCount / 4));
        nobodys = hasher.HashPassword(Anybody, Guid.NewGuid().ToString());
    }

    /// <summary>Null when the line is full.</summary>
    public Task<string?> HashAsync(string password, CancellationToken stop) => InTurnAsync(() => hasher.HashPassword(Anybody, password), stop);

    /// <summary>Whether the password is the one; as long in coming where there is none to compare. Null when the line is full.</summary>
    public async Task<bool?> IsAsync(string password, string? hash, CancellationToken stop) =>
        await InTurnAsync(() => hasher.VerifyHashedPassword(Anybody, hash ?? nobodys, password).ToString(), stop) is { } verdict
            ? hash is not null && !string.Equals(verdict, nameof(PasswordVerificationResult.Failed), StringComparison.Ordinal)
            : null;

    public void Dispose() => free.Dispose();

    private async Task<string?> InTurnAsync(Func<string> work, CancellationToken stop)
    {
        if (Interlocked.Increment(ref waiting) > Line)
        {
            Interlocked.Decrement(ref waiting);
            return null;
        }

        try
        {
            await free.WaitAsync(stop);
            try
            {
                return await Task.Run(work, stop);
            }
            finally
            {
                free.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
