using System.Security.Cryptography;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.App.Secrets;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.Apart;

/// <summary>Opens one thing that is kept apart, with a reason and a fresh proof of who asks; it stands open for five minutes to who opened it.</summary>
[StepUp]
public sealed class IndexModel(Acting acting, DocumentStore store) : ChildActPage(acting)
{
    [FromRoute(Name = "apart")]
    public Guid ApartId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public KeptApart Kept { get; private set; } = null!;

    /// <summary>What was kept; null until it is opened.</summary>
    public string? Opened { get; private set; }

    public override bool KeepsDraft => false;

    protected override Type Asks => typeof(OpenApart);

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        var kept = await Acting.Db.KeptApart.AsNoTracking().SingleOrDefaultAsync(row => row.Id == ApartId && row.ChildId == ChildId, stop);
        if (kept is null || !ApartAccess.RolesFor(kept.Kind).Contains(Acting.Actor.Role)) return false;
        Kept = kept;
        var (me, since) = (Acting.Actor.WorkerId, Acting.Clock.GetUtcNow() - ApartRelease.Lasts);
        if (await Acting.Db.ApartReleases.AnyAsync(release => release.ApartId == ApartId && release.WorkerId == me && release.At >= since, stop)) Opened = Unlock();
        return true;
    }

    protected override Operation Read() => new OpenApart { Children = Seen, ApartId = ApartId, Reason = Typed.Text(Reason) };

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("It is open to you for five minutes; that you opened it is written down.");

    protected override string Next(Outcome outcome) => Links.OfChild(ChildId, $"apart/{ApartId:N}");

    private string Unlock()
    {
        try
        {
            return store.Words().Open(Kept.Id, Kept.Locked);
        }
        catch (CryptographicException)
        {
            return Text.Of("This cannot be opened with the key of this data folder. Put back the key that belongs to the record.");
        }
    }
}
