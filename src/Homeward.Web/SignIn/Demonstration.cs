using System.Net;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.SignIn;

/// <summary>The demonstration's way in: a button for each of its invented staff, on this machine only, and nowhere but in the demonstration.</summary>
public sealed class Demonstration(SiteOptions site, HomewardDb db)
{
    public bool IsOpenTo(HttpContext context) =>
        site.Demo && site.HttpsHost is null && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    public async Task<IReadOnlyList<DemoPerson>> StaffAsync(CancellationToken stop) =>
        await (from account in db.Accounts
               where account.DisabledAt == null && account.PasswordHash == null && !db.Passkeys.Any(passkey => passkey.AccountId == account.Id)
               join worker in db.Workers on account.WorkerId equals worker.Id
               where worker.LeftOn == null
               orderby account.CreatedAt, account.Id
               select new DemoPerson(account.Id, worker.Name, worker.Role)).ToListAsync(stop);
}

public sealed record DemoPerson(Guid AccountId, string Name, Role Role);
