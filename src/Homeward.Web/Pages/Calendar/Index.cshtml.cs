using Homeward.App.Access;
using Homeward.App.Calendars;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Calendar;

/// <summary>The address at which a calendar program reads one's own hearings and due dates: made, made anew, revoked.</summary>
[OpenTo(
    Role.CaseManager, Role.Supervisor, Role.Licensing, Role.Finance, Role.CourtLiaison, Role.Clinician, Role.FosterParent, Role.Auditor)]
public sealed class IndexModel(Acting acting) : ActPage(acting)
{
    private readonly string secret = CalendarKey.New();

    [BindProperty]
    public bool Initials { get; set; }

    /// <summary>“revoke” ends the address; anything else makes one.</summary>
    [BindProperty]
    public string? What { get; set; }

    public CalendarFeed? Feed { get; private set; }

    protected override IReadOnlyList<ChildVersion> Shown => [];

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        Feed = await Acting.Db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(feed => feed.WorkerId == Acting.Actor.WorkerId && feed.RevokedAt == null, stop);
        return true;
    }

    protected override Operation? Read() => What is "revoke" ? new RevokeFeed() : new MakeFeed { KeyHash = CalendarKey.Hash(secret), Initials = Initials };

    protected override string Done(Operation operation, Outcome outcome) => operation is RevokeFeed
        ? Text.Of("The address is over: it answers nobody from now on.")
        : Text.Of($"Give your calendar program this address, which is shown this once: {Request.Scheme}://{Request.Host}{Links.CalendarOf(secret)}");

    protected override string Next(Outcome outcome) => Links.Calendar;
}
