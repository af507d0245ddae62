using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.App.Papers;
using Homeward.Rules.Facts;

namespace Homeward.App.Orders;

/// <summary>
/// An order came in: for each child what it does and what it finds, confirmed from its own words; each of its lines is a task of somebody. What the order had
/// to find and does not is told the same moment to the worker, the supervisor and the attorney.
/// </summary>
public sealed record RecordOrder : Operation
{
    public override string Process => "order.record";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison];

    public required DateOnly OrderedOn { get; init; }

    /// <summary>The hearings it was made at, one on the record of each child; empty for an order made without one.</summary>
    public IReadOnlyList<Guid> Hearings { get; init; } = [];

    public bool NuncProTunc { get; init; }

    /// <summary>The words of the order, typed or pasted; null where they are not at hand.</summary>
    [LongText]
    public string? Text { get; init; }

    /// <summary>The state whose word list is used beside the federal one, by its two letters in lower case.</summary>
    public string? State { get; init; }

    public required IReadOnlyList<ChildOrder> Orders { get; init; }

    public IReadOnlyList<OrderLine> Lines { get; init; } = [];

    /// <summary>The order itself as a paper; null where it is not at hand.</summary>
    public AttachedFile? Paper { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        OrderChecks.Of(this, change);
        await OrderLines.CheckAsync(this, change, stop);
        var file = Paper is null ? null : await change.ReceivedAsync(Paper.File, nameof(Paper), stop);
        if (change.Refusals.Count > 0) return;
        var orderId = Guid.CreateVersion7();
        change.Subject = orderId;
        foreach (var order in Orders)
        {
            Write(change, orderId, order, file);
            await OrderAlarm.RaiseAsync(change, order.ChildId, orderId, stop);
        }

        OrderLines.Give(this, change, orderId);
    }

    private void Write(Change change, Guid orderId, ChildOrder order, ReceivedFile? file)
    {
        var child = order.ChildId;
        var courtOrder = new CourtOrder
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            OrderId = orderId,
            OrderedOn = OrderedOn,
            HearingId = change.FactsOf(child).Hearings.FirstOrDefault(hearing => Hearings.Contains(hearing.Id))?.Id,
            SanctionsRemoval = order.SanctionsRemoval,
            PlacementAndCareToAgency = order.PlacementAndCareToAgency,
            ExpiresOn = order.ExpiresOn,
            OrdersFosterCarePlacement = order.OrdersFosterCarePlacement,
            NuncProTunc = NuncProTunc,
        };
        change.Add(child, courtOrder);
        if (file is not null) change.Attach(child, file, Paper!, OrderedOn, courtOrder.Id, KnownFrom);
        if ((order.Text ?? Text) is { } text)
        {
            change.AddRow(
                new OrderText { ChildId = child, OrderId = orderId, Text = text, State = State, RecordedAt = change.Now, RecordedBy = change.By },
                $"{nameof(OrderText)}:{orderId:N}");
        }

        foreach (var answer in order.Findings) Write(change, child, orderId, answer);
        if (order.TreatmentProgramApproved is { } approved)
        {
            change.Add(child, new QrtpDetermination
            {
                Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
                On = OrderedOn,
                Approved = approved,
                HeldBy = HearingBody.Court,
                AssessmentConsidered = order.AssessmentConsidered,
                NeedsDetermined = order.NeedsDetermined,
            });
        }
    }

    private void Write(Change change, Guid child, Guid orderId, FindingAnswer answer)
    {
        var finding = new Finding
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = KnownFrom,
            Kind = answer.Kind,
            On = OrderedOn,
            OrderId = orderId,
            ParentId = answer.ParentId,
            Ground = answer.Ground,
            Convicted = answer.Convicted,
            PlanInEffect = answer.PlanInEffect,
            Through = answer.Through,
            Standard = answer.Standard,
            ExpertTestified = answer.ExpertTestified,
            ExpertIsAssignedWorker = answer.ExpertIsAssignedWorker,
            CausalLink = answer.CausalLink,
            StatedInOrder = answer.StatedInOrder ?? (answer.Words is null ? null : true),
            CaseSpecific = answer.CaseSpecific,
            WithoutProof = answer.WithoutProof,
            ForFundingOnly = answer.ForFundingOnly,
        };
        change.Add(child, finding);
        if (answer.Words is { } words)
        {
            change.AddRow(
                new FindingWords { ChildId = child, FindingId = finding.Id, OrderId = orderId, Words = words }, $"{nameof(FindingWords)}:{finding.Id:N}");
        }
    }
}
