using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Orders;

/// <summary>What an order must say before it is written: whose it is, and its findings in its own words.</summary>
internal static class OrderChecks
{
    public static void Of(RecordOrder act, Change change)
    {
        change.NotAfterToday(act.OrderedOn, nameof(RecordOrder.OrderedOn), Said.Of("An order"));
        if (act.State is { } state && !OrderPhrases.States.Contains(state, StringComparer.Ordinal))
            change.Refuse($"There is no word list for this state. There is one for {string.Join(", ", OrderPhrases.States)}.", nameof(RecordOrder.State));
        var children = act.Orders.Select(static order => order.ChildId).ToList();
        if (children.Count == 0) change.Refuse("Say what the order says for each child.", nameof(RecordOrder.Orders));
        if (children.Count != children.Distinct().Count() || children.Except(act.ChildIds).Any() || act.ChildIds.Except(children).Any())
        {
            change.Refuse("Each child of the act has one part of the order, and each part a child of the act.", nameof(RecordOrder.Orders));
            return;
        }

        if (act.Hearings.Any(id => !children.Exists(child => change.FactsOf(child).Hearings.Any(hearing => hearing.Id == id))))
            change.Refuse("A hearing is not on the record of these children, or has been changed since. Open it there and record the order again.", nameof(RecordOrder.Hearings));
        for (var at = 0; at < act.Orders.Count; at++)
        {
            Program(act, change, act.Orders[at], $"{nameof(RecordOrder.Orders)}[{at}].{nameof(ChildOrder.TreatmentProgramApproved)}");
            for (var index = 0; index < act.Orders[at].Findings.Count; index++)
            {
                var field = $"{nameof(RecordOrder.Orders)}[{at}].{nameof(ChildOrder.Findings)}[{index}]";
                Finding(act, change, act.Orders[at], act.Orders[at].Findings[index], field);
            }
        }
    }

    private static void Program(RecordOrder act, Change change, ChildOrder order, string field)
    {
        if (order.TreatmentProgramApproved is null) return;
        var placed = change.FactsOf(order.ChildId).Placements.Any(stay =>
            stay.Setting is PlacementSetting.Qrtp && stay.From <= act.OrderedOn && (stay.To is null || stay.To >= act.OrderedOn));
        if (!placed) change.Refuse("The child was in no qualified residential treatment program that day. Correct the placement, or leave this out.", field);
    }

    private static void Finding(RecordOrder act, Change change, ChildOrder order, FindingAnswer answer, string field)
    {
        var text = order.Text ?? act.Text;
        if (answer.ParentId is { } parent && change.FactsOf(order.ChildId).People.All(person => person.PersonId != parent))
            change.Refuse("The parent is not among the people of this child. Add the person first.", $"{field}.{nameof(answer.ParentId)}");
        if (answer.Kind is FindingKind.ReasonableEffortsNotRequired && answer.Ground is null)
            change.Refuse("Say on which ground efforts are not required.", $"{field}.{nameof(answer.Ground)}");
        if (answer.Words is null)
        {
            if (text is not null && answer.StatedInOrder != false)
                change.Refuse("Mark the words of the order that make this finding, or say that the order does not state it.", $"{field}.{nameof(answer.Words)}");
            return;
        }

        if (answer.StatedInOrder == false)
            change.Refuse("Its words are marked in the order, and it is said not to be stated there. Keep one of the two.", $"{field}.{nameof(answer.StatedInOrder)}");
        if (text is not null && !OrderTokens.Holds(text, answer.Words))
            change.Refuse("These words are not in the order. Copy them from its text.", $"{field}.{nameof(answer.Words)}");
        else if (OrderChecker.Denies(answer.Words, answer.Kind, act.State))
            change.Refuse("These words say that the finding was not made. Leave the finding out, or mark the words that make it.", $"{field}.{nameof(answer.Words)}");
    }
}
