using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers;

/// <summary>A paper does not belong on this record: another child's, the wrong file. It stays with the reason, out of sight.</summary>
public sealed record WithdrawDocument : Operation
{
    public override string Process => "document.withdraw";

    public required Guid Document { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (ChildIds is not [var child])
        {
            change.Refuse("Say whose paper it is: one child.", nameof(Children));
            return;
        }

        if (Reason is null) change.Refuse("Say why the paper does not belong here.", nameof(Reason));
        if (!await DocumentAccess.OpenTo(change.Db, change.Actor.Role, child).AnyAsync(document => document.Id == Document, stop))
            change.Refuse("This paper is not on the child’s record.", nameof(Document));
        else if (await change.Db.DocumentWithdrawals.AnyAsync(gone => gone.ChildId == child && gone.DocumentId == Document, stop))
            change.Refuse("This paper is withdrawn already.", nameof(Document));
        if (Reason is null) return;
        change.AddRow(
            new DocumentWithdrawal { ChildId = child, DocumentId = Document, Reason = Reason, At = change.Now, By = change.By }, $"{nameof(DocumentWithdrawal)}:{Document:N}");
        change.Subject ??= Document;
    }
}
