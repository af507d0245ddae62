using Homeward.Rules.Facts;

namespace Homeward.App.Seeding;

/// <summary>The child's health.</summary>
internal sealed partial class CaseStory
{
    private const int DaysBetweenVisits = 150;

    /// <summary>Takes a psychotropic medicine by order of a court, to be reviewed at a pace, and reviewed on the given days.</summary>
    public CaseStory Takes(string medicine, string from, string orderedOn, int reviewEveryDays, params string[] reviews)
    {
        var by = Stamp(Day(from), "prescription");
        facts.Add(new MedicationOrder
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Medicine = medicine, Psychotropic = true, PrescribedOn = Day(from),
            ConsentBy = MedicationConsent.Court, ConsentOn = Day(orderedOn), ReviewEveryDays = reviewEveryDays,
        });
        foreach (var day in reviews) Seen(HealthEventKind.MedicationReview, Day(day));
        return this;
    }

    /// <summary>Under three, with abuse or neglect found: referred to early intervention within the week, and the first meeting held within 45 days.</summary>
    public CaseStory ReferredToEarlyIntervention(string identified)
    {
        var by = Stamp(Day(identified), "early intervention");
        facts.Add(new EarlyInterventionReferral
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, IdentifiedOn = Day(identified),
            Ground = EarlyInterventionGround.SubstantiatedMaltreatment, ReferredOn = Day(identified).AddDays(3), MeetingOn = Day(identified).AddDays(40),
        });
        return this;
    }

    // Screened the next day, assessed within the month, followed up, and then seen by doctor and dentist about every five months.
    private void KeptHealthy()
    {
        Seen(HealthEventKind.Screening, Removal.On.AddDays(1));
        Seen(HealthEventKind.Comprehensive, Weekday(Removal.On.AddDays(24)));
        Seen(HealthEventKind.FollowUp, Weekday(Removal.On.AddDays(75)));
        Seen(HealthEventKind.Dental, Weekday(Removal.On.AddDays(45)));
        Again(HealthEventKind.WellChild, DemoCaseload.Day.AddDays(-30 - born.Day), Removal.On.AddDays(95));
        Again(HealthEventKind.Dental, DemoCaseload.Day.AddDays(-40 - born.Day), Removal.On.AddDays(60));
    }

    private void Again(HealthEventKind kind, DateOnly last, DateOnly after)
    {
        for (var on = last; on > after; on = on.AddDays(-DaysBetweenVisits)) Seen(kind, Weekday(on));
    }

    private void Seen(HealthEventKind kind, DateOnly on)
    {
        if (on >= DemoCaseload.Day) return;
        var by = Stamp(on, "health passport");
        facts.Add(new HealthEvent { Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, Kind = kind, On = on });
    }
}
