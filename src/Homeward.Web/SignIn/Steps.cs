using System.Security.Cryptography;
using System.Text.Json;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.DataProtection;

namespace Homeward.Web.SignIn;

/// <summary>
/// Carries a sign-in from one page to the next, for ten minutes, in a cookie only this site can read or make: strangers write nothing to the database. What a
/// step leads to is spent by its id, once.
/// </summary>
public sealed class Steps(IDataProtectionProvider keys, SiteOptions site)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);
    private readonly ITimeLimitedDataProtector protector = keys.CreateProtector("Homeward.SignIn.Step").ToTimeLimitedDataProtector();

    public void Write<TStep>(HttpContext context, TStep step) =>
        context.Response.Cookies.Append(Name<TStep>(), protector.Protect(JsonSerializer.Serialize(step), Lasts), SessionCookie.Options(context, site));

    /// <summary>Null where there is none, or it is over.</summary>
    public TStep? Read<TStep>(HttpContext context)
        where TStep : class
    {
        if (context.Request.Cookies[Name<TStep>()] is not { } kept) return null;
        try
        {
            return JsonSerializer.Deserialize<TStep>(protector.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Clear<TStep>(HttpContext context) => context.Response.Cookies.Delete(Name<TStep>(), SessionCookie.Options(context, site));

    private string Name<TStep>() => $"{SessionCookie.Prefix(site)}-{typeof(TStep).Name}";
}

/// <summary>The password was right; the code is still to come.</summary>
public sealed record CodeStep(string Id, Guid AccountId)
{
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}

/// <summary>A code of an invitation or of the first start was right: what is left is to set up how to sign in.</summary>
public sealed record SetUpStep(Guid AccountId, string UserName, string TotpSecret)
{
    public Guid? InvitationId { get; init; }

    /// <summary>The name of the first administrator.</summary>
    public string? FirstName { get; init; }
}

/// <summary>A passkey was asked for.</summary>
public sealed record PasskeyStep(string Id, string State);
