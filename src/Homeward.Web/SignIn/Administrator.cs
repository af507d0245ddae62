using System.Text.Json;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Homeward.Web.SignIn;

/// <summary>The one account: its password is chosen with a one-time code and kept, hashed, in the data folder.</summary>
public sealed class Administrator(SiteOptions site) : IDisposable
{
    public const string Name = "Administrator";
    private const string NobodyElse = "administrator";

    private readonly string path = Path.Combine(site.DataFolder, "administrator.json");
    private readonly PasswordHasher<string> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));
    // A check costs a large part of a second of one core on purpose; one at a time leaves the others for those at work.
    private readonly SemaphoreSlim oneAtATime = new(1);
    private OneTimeCode? code;

    public bool HasPassword => File.Exists(path);

    /// <summary>The code's words, to be shown once where only the person who started Homeward sees them; null when a password is chosen already.</summary>
    public string? IssueCode()
    {
        if (HasPassword) return null;
        code = OneTimeCode.New(out var words);
        return words;
    }

    public async Task<bool> IsPassword(string password, CancellationToken cancel)
    {
        await oneAtATime.WaitAsync(cancel);
        try
        {
            if (!HasPassword) return false;
            var kept = JsonSerializer.Deserialize<Kept>(await File.ReadAllBytesAsync(path, cancel));
            return kept is not null && hasher.VerifyHashedPassword(NobodyElse, kept.PasswordHash, password) != PasswordVerificationResult.Failed;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Spends the code and keeps the password, both or neither; false when the code is not the one.</summary>
    public async Task<bool> ChoosePassword(string codeWords, string password, CancellationToken cancel)
    {
        await oneAtATime.WaitAsync(cancel);
        try
        {
            if (HasPassword || code?.Matches(codeWords) != true) return false;
            var kept = new Kept(hasher.HashPassword(NobodyElse, password), site.RealClock.GetUtcNow());
            PrivateFiles.Write(path, JsonSerializer.SerializeToUtf8Bytes(kept));
            code = null;
            return true;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private sealed record Kept(string PasswordHash, DateTimeOffset ChosenAt);
}
