using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Facts;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Acts;

/// <summary>A form about one child, under the child's address.</summary>
public abstract class ChildActPage(Acting acting) : ActPage(acting)
{
    [FromRoute(Name = "id")]
    public Guid ChildId { get; set; }

    public ChildRecord Child { get; private set; } = null!;

    public CaseFacts Facts { get; private set; } = null!;

    public string Name => Names.OfChild(Facts.Child.Name ?? Child.Name, Child.AgencyNumber);

    /// <summary>The operation the page asks for; its roles are the page's.</summary>
    protected abstract Type Asks { get; }

    protected override IReadOnlyList<ChildVersion> Shown => [new(ChildId, Child.Version)];

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!RecordMenu.RolesOf(Asks).Contains(Acting.Actor.Role)) return false;
        var open = await Acting.Door.OpenAsync(Acting.Actor, ChildId, Request.Path.Value!, stop);
        if (open is null || !CaseAccess.Writes(open.Right)) return false;
        if (await new FactsLoader(Acting.Db).LoadAsync(ChildId, stop) is not { } history) return false;
        (Child, Facts) = (open.Child, history.Current());
        return true;
    }

    protected override string Next(Outcome outcome) => Links.Child(ChildId);
}
