using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.App.Orders;

/// <summary>A finding that an order had to hold and does not.</summary>
/// <param name="Subject">Which.</param>
/// <param name="Sentence">What is missing, as an alert says it.</param>
/// <param name="Citation">The law that asks for it.</param>
public sealed record MissingFinding(OrderSubject Subject, string Sentence, string Citation);

/// <summary>What one order of one child leaves missing, and where it leaves the child's title IV-E eligibility.</summary>
public sealed record OrderReading
{
    private const string FirstOrderRule = "ive-ctw-first-order";
    private const string EffortsRule = "ive-re-prevent-60";
    private const string ProgramRule = "qrtp-court-60";

    public required CourtOrder Order { get; init; }

    public required IReadOnlyList<MissingFinding> Missing { get; init; }

    /// <summary>The status of the stay in care that the order belongs to; null where it belongs to none.</summary>
    public required EligibilityStatus? Eligibility { get; init; }

    /// <summary>At risk: something the order had to find is missing, or what has been found does not make the stay eligible.</summary>
    public bool FundingAtRisk => Missing.Count > 0 || Eligibility is { Kind: EligibilityKind.Ineligible } or { LastClaimableDay: not null };

    /// <summary>Reads an order of a child by the law in force; null where it is not on record.</summary>
    public static OrderReading? Of(CaseHistory history, Guid orderId, Rulebook rulebook, DateOnly today)
    {
        var facts = history.Current();
        var order = facts.CourtOrders.FirstOrDefault(known => known.OrderId == orderId);
        if (order is null) return null;
        var dues = rulebook.Evaluate(facts, today);
        var status = EligibilityStatus.Of(facts, today, rulebook.SettingsOn(today)).Where(stay => Holds(facts, stay, order.OrderedOn)).Select(static stay => (EligibilityStatus?)stay);
        return new OrderReading { Order = order, Missing = [.. OnRemoval(facts, order, dues), .. AtHearing(HearingOf(history, facts, order), facts, order, dues)], Eligibility = status.LastOrDefault() };
    }

    private static bool Holds(CaseFacts facts, in EligibilityStatus stay, DateOnly on)
    {
        var removal = stay.EpisodeId;
        return facts.Removals.First(known => known.Id == removal).On <= on || facts.Removals.Count == 1;
    }

    // Whether it is the first order that sanctions the removal, and what it had to find, the rules say.
    private static IEnumerable<MissingFinding> OnRemoval(CaseFacts facts, CourtOrder order, IReadOnlyList<DueDate> dues)
    {
        if (order.NuncProTunc || order.SanctionsRemoval == false) yield break;
        var first = dues.FirstOrDefault(due => due.Rule.Id is FirstOrderRule && due.DueOn == order.OrderedOn && !due.NotCollected);
        if (first.Rule is null) yield break;
        if (first.SatisfiedOn is null) yield return new(OrderSubject.ContraryToWelfare, first.Sentence, first.Rule.Citation);
        var efforts = dues.FirstOrDefault(due => due.Rule.Id is EffortsRule && due.EpisodeId == first.EpisodeId && !due.NotCollected);
        if (efforts.Rule is not null && efforts.SatisfiedOn is null) yield return new(OrderSubject.ReasonableEffortsToPrevent, efforts.Sentence, efforts.Rule.Citation);
        var given = facts.CourtOrders.Any(known => known.PlacementAndCareToAgency == true && known.OrderedOn <= order.OrderedOn && !(known.ExpiresOn < order.OrderedOn));
        if (!given)
        {
            yield return new(
                OrderSubject.PlacementAndCare,
                $"The order made on {Because.Day(order.OrderedOn)} does not give placement and care to the agency; no day before it does can be claimed.",
                "42 USC 672(a)(2)(B)");
        }
    }

    private static IEnumerable<MissingFinding> AtHearing(Hearing? hearing, CaseFacts facts, CourtOrder order, IReadOnlyList<DueDate> dues)
    {
        if (hearing is null) yield break;
        // A court that hears of a child in a program can decide on it; until the sixtieth day it must.
        var program = dues.FirstOrDefault(due => due.Rule.Id is ProgramRule && due.SatisfiedOn is null && due.DueOn >= order.OrderedOn && !due.NotCollected);
        if (program.Rule is not null) yield return new(OrderSubject.TreatmentProgram, program.Sentence, program.Rule.Citation);
        if (hearing.Kind is not HearingKind.Permanency) yield break;
        if (!Finds(facts, order, FindingKind.ReasonableEffortsToFinalize))
        {
            yield return new(
                OrderSubject.ReasonableEffortsToFinalize,
                $"The order made at the permanency hearing on {Because.Day(order.OrderedOn)} does not find that reasonable efforts were made to finalize the permanency plan.",
                "45 CFR 1356.21(b)(2)");
        }

        var goal = facts.PermanencyGoals.LastOrDefault(known => !known.Concurrent && known.SetOn <= order.OrderedOn);
        if (goal?.Plan is PermanencyPlan.PlannedArrangement && !Finds(facts, order, FindingKind.PlannedArrangementBest))
        {
            yield return new(
                OrderSubject.PlannedArrangementBest,
                $"The order made at the permanency hearing on {Because.Day(order.OrderedOn)} does not find why another planned permanent living arrangement is best.",
                "42 USC 675a(a)(2)");
        }
    }

    private static bool Finds(CaseFacts facts, CourtOrder order, FindingKind kind) =>
        facts.Findings.Any(finding => finding.Kind == kind && finding.OrderId == order.OrderId && finding.IsGoodForm);

    // An order names the version of its hearing that stood when it was recorded.
    private static Hearing? HearingOf(CaseHistory history, CaseFacts facts, CourtOrder order)
    {
        var id = order.HearingId;
        while (id is not null && facts.Hearings.FirstOrDefault(known => known.Id == id) is var standing)
        {
            if (standing is not null) return standing;
            id = history.Versions.FirstOrDefault(later => later.Supersedes == id)?.Id;
        }

        return null;
    }
}
