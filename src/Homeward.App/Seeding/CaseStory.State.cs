using Homeward.Rules.Facts;

namespace Homeward.App.Seeding;

/// <summary>What Demo State asks beside federal law, done in time.</summary>
internal sealed partial class CaseStory
{
    private bool reportIsOpen;

    /// <summary>The report for the next hearing is not filed yet.</summary>
    public CaseStory ReportIsOpen()
    {
        reportIsOpen = true;
        return this;
    }

    private void KeptToStateLaw()
    {
        if (!PlannedBetween(Removal.On, Removal.On.AddDays(30))) Plan(Removal.On.AddDays(26));
        foreach (var order in facts.OfType<CourtOrder>().ToList()) AmendAfter(order);
        var placements = facts.OfType<Placement>().ToList();
        for (var index = 0; index < placements.Count; index++) MovedTo(placements[index], isMove: index > 0);
        foreach (var hearing in facts.OfType<Hearing>().ToList()) Report(hearing);
    }

    private bool PlannedBetween(DateOnly from, DateOnly through) => facts.OfType<CasePlan>().Any(plan => plan.CompletedOn >= from && plan.CompletedOn <= through);

    private void AmendAfter(CourtOrder order)
    {
        var first = facts.OfType<CasePlan>().Min(static plan => plan.CompletedOn);
        var amended = Weekday(order.OrderedOn.AddDays(9));
        if (order.OrderedOn > first && amended < DemoCaseload.Day && !PlannedBetween(order.OrderedOn, amended)) Plan(amended);
    }

    // A stay in hospital comes without warning; to any other home the family and the child were told beforehand.
    private void MovedTo(Placement placement, bool isMove)
    {
        var on = placement.From;
        if (placement.Setting is not PlacementSetting.Hospital) See(Weekday(on.AddDays(4)));
        if (!isMove) return;
        var sudden = placement.Setting is PlacementSetting.Hospital;
        Tell(AgencyNoticeKind.PlacementChange, placement, sudden ? on : Weekday(on.AddDays(-12)), sudden ? "Taken to hospital by ambulance." : null);
        Tell(AgencyNoticeKind.InsurerOfMove, placement, on, excused: null);
        if (AgeOn(on) < 3) Tell(AgencyNoticeKind.EarlyInterventionOfMove, placement, on, excused: null);
    }

    private void Tell(AgencyNoticeKind kind, Placement placement, DateOnly on, string? excused)
    {
        var by = Stamp(on, "notice");
        facts.Add(new AgencyNotice
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = kind, GivenOn = on, PlacementId = placement.PlacementId, EffectiveOn = placement.From,
            InWriting = excused is null ? true : null, Excused = excused is not null, Reason = excused,
        });
    }

    private void Report(Hearing hearing)
    {
        if (hearing.Kind is not (HearingKind.Review or HearingKind.Permanency) || (hearing.HeldOn is null && reportIsOpen)) return;
        var on = Weekday((hearing.HeldOn ?? hearing.ScheduledFor!.Value).AddDays(-14));
        if (on >= DemoCaseload.Day || on < Removal.On) return;
        var by = Stamp(on, "filing receipt");
        facts.Add(new CourtPaper
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = CourtPaperKind.StatusReport, FiledOn = on, HearingId = hearing.Id,
        });
    }
}
