using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Homeward.Web.SignIn;

/// <summary>Who is signed in, kept here and not in the cookie: signing out ends a session for every copy of its cookie.</summary>
public sealed class Sessions(TimeProvider clock) : ITicketStore
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(1);
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Session> open = new(StringComparer.Ordinal);

    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        foreach (var (old, session) in open)
            if (IsOver(session)) open.TryRemove(old, out _);
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        open[key] = new Session(ticket, clock.GetUtcNow()) { LastSeen = clock.GetUtcNow() };
        return Task.FromResult(key);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => Task.CompletedTask;

    public Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (!open.TryGetValue(key, out var session)) return Task.FromResult<AuthenticationTicket?>(null);
        if (IsOver(session))
        {
            open.TryRemove(key, out _);
            return Task.FromResult<AuthenticationTicket?>(null);
        }

        session.LastSeen = clock.GetUtcNow();
        return Task.FromResult<AuthenticationTicket?>(session.Ticket);
    }

    public Task RemoveAsync(string key)
    {
        open.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    private bool IsOver(Session session)
    {
        var now = clock.GetUtcNow();
        return now - session.LastSeen > Idle || now - session.Started > Absolute;
    }

    private sealed record Session(AuthenticationTicket Ticket, DateTimeOffset Started)
    {
        public DateTimeOffset LastSeen { get; set; }
    }
}
