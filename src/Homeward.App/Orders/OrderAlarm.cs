using Homeward.App.Alerts;
using Homeward.App.Operations;
using Homeward.Rules.Deadlines;

namespace Homeward.App.Orders;

/// <summary>Tells of what an order had to find and does not, the moment it is recorded.</summary>
internal static class OrderAlarm
{
    public static async Task RaiseAsync(Change change, Guid child, Guid orderId, CancellationToken stop)
    {
        if (OrderReading.Of(change.HistoryWithAdded(child), orderId, change.Rulebook, change.Today) is not { Missing.Count: > 0 } reading) return;
        await AlertWriter.TellAsync(change, child, orderId, Sentence(WhenChecks.Called(change.FactsOf(child)), reading), stop);
    }

    private static string Sentence(Said child, OrderReading reading)
    {
        var missing = string.Join(' ', reading.Missing.Select(static one => one.Sentence));
        return $"{child}, order of {Because.Day(reading.Order.OrderedOn)}: title IV-E is at risk. {missing}";
    }
}
