using Homeward.App.Operations;
using Homeward.App.Tasks;

namespace Homeward.App.Orders;

/// <summary>Each line of an order becomes a task of each child it is about.</summary>
internal static class OrderLines
{
    public static async Task CheckAsync(RecordOrder act, Change change, CancellationToken stop)
    {
        for (var at = 0; at < act.Lines.Count; at++)
        {
            var line = act.Lines[at];
            var field = $"{nameof(RecordOrder.Lines)}[{at}]";
            if (line.Of is { } named && (named.Count == 0 || named.Except(act.ChildIds).Any()))
                change.Refuse("A line names a child of the order.", $"{field}.{nameof(line.Of)}");
            if (line.DueOn < act.OrderedOn) change.Refuse("The line is due before the order was made. Correct one of the two days.", $"{field}.{nameof(line.DueOn)}");
            foreach (var child in Of(act, line))
            {
                if (act.ChildIds.Contains(child) && !await TaskWriter.MayOwnAsync(change, line.OwnerId, child, stop))
                    change.Refuse("The owner of a task has a part in the case. Choose somebody who has, or give them a part first.", $"{field}.{nameof(line.OwnerId)}");
            }
        }
    }

    public static void Give(RecordOrder act, Change change, Guid orderId)
    {
        foreach (var line in act.Lines)
        {
            foreach (var child in Of(act, line))
            {
                TaskWriter.Give(change, new CaseTask
                {
                    Id = Guid.CreateVersion7(), ChildId = child, Words = line.Words, OwnerId = line.OwnerId, DueOn = line.DueOn, OrderId = orderId,
                    CreatedAt = change.Now, CreatedBy = change.By,
                });
            }
        }
    }

    private static IEnumerable<Guid> Of(RecordOrder act, OrderLine line) => (line.Of ?? act.ChildIds).Distinct();
}
