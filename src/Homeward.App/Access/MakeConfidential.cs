using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>A case is open from now on to those only who are named for it and have a part in it: a colleague's family, a case in the news.</summary>
public sealed record MakeConfidential : Operation
{
    public override string Process => "case.make-confidential";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public required IReadOnlyList<Guid> Named { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say why the case is confidential.", nameof(Reason));
        foreach (var child in ChildIds)
        {
            // Who was named for an earlier label is named no longer.
            await change.Db.CaseAudience.Where(one => one.ChildId == child).ExecuteDeleteAsync(stop);
            await LabelWriter.SetAsync(change, child, LabelKind.Confidential, Reason ?? string.Empty, null, stop);
            await LabelWriter.NameAsync(change, child, Named, stop);
        }
    }
}
