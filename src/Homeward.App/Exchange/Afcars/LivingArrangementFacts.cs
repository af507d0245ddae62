using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// The living arrangements of a removal (E112 to E122). Each lasts until the next or the exit. A foster home or a facility of foster care is a placement;
/// at home (14), missing (12, 13) and the facilities outside foster care (9, 10, 11) are overlays on the episode.
/// </summary>
internal static class LivingArrangementFacts
{
    public static void Add(RecordFacts made, AfcarsRemoval removal, DateOnly removed)
    {
        var exited = made.Answers.Day(removal, 153);
        var stays = removal.LivingArrangements.Where(static given => given[112].IsGiven || given[113].IsGiven || given[120].IsGiven)
            .Select(given => (From: made.Answers.Needed(given, 112, "A living arrangement"), Given: given))
            .OrderBy(static stay => stay.From)
            .ToList();
        var sameDay = new Dictionary<DateOnly, int>();
        for (var at = 0; at < stays.Count; at++)
        {
            var (from, given) = stays[at];
            if (from < removed) throw Answers.Refuse(112, $"The living arrangement of {Because.Day(from)} begins before the removal on {Because.Day(removed)}.");
            if (from > exited) throw Answers.Refuse(112, $"The living arrangement of {Because.Day(from)} begins after the exit on {Because.Day(exited.Value)}.");
            sameDay[from] = sameDay.TryGetValue(from, out var before) ? before + 1 : 0;
            DateOnly? next = at + 1 < stays.Count ? stays[at + 1].From : null;
            if (Missing(given))
            {
                // Run away, then whereabouts unknown: one absence. That it ended is known only from a later arrangement.
                if (at > 0 && Missing(stays[at - 1].Given)) continue;
                var back = stays.Skip(at + 1).Where(static later => !Missing(later.Given)).Select(static later => (DateOnly?)later.From).FirstOrDefault();
                made.Add(Absence(made, from, back));
            }
            else
            {
                made.Add(Stay(made, given, from, next ?? exited, sameDay[from]));
            }
        }
    }

    private static bool Missing(AfcarsLivingArrangement given) => Answers.Code(given, 120) is 12 or 13;

    private static Fact Stay(RecordFacts made, AfcarsLivingArrangement given, DateOnly from, DateOnly? to, int again) =>
        (Answers.YesNo(given, 113), Answers.Code(given, 120)) switch
        {
            (true, not null) => throw Answers.Refuse(120, $"The living arrangement of {Because.Day(from)} is a foster family home and something else."),
            (_, 9) => Facility(made, FacilityKind.Detention, from, to, again),
            (_, 10) => Facility(made, FacilityKind.Hospital, from, to, again),
            (_, 11) => Facility(made, FacilityKind.PsychiatricHospital, from, to, again),
            (_, 14) => AtHome(made, from, to, again),
            (true, _) => Placed(made, given, HomeOf(given), from, to, again),
            (_, var other) => Placed(made, given, FacilityOf(other), from, to, again),
        };

    private static PlacementSetting FacilityOf(int? code) => code switch
    {
        1 or 2 => PlacementSetting.GroupHome,
        3 or 7 => PlacementSetting.Shelter,
        4 or 6 => PlacementSetting.ChildCareInstitution,
        5 => PlacementSetting.Qrtp,
        8 => PlacementSetting.SupervisedIndependentLiving,
        _ => PlacementSetting.NotCollected,
    };

    // A relative's or kin's home whose licence the file leaves blank is a foster family home: which of the two kin settings it is, is not known.
    private static PlacementSetting HomeOf(AfcarsLivingArrangement given) => (
        PreAdoptive: Answers.YesNo(given, 118),
        Kin: Answers.YesNo(given, 117) == true || Answers.YesNo(given, 119) == true,
        Licensed: Answers.YesNo(given, 114)) switch
    {
        { PreAdoptive: true } => PlacementSetting.PreAdoptive,
        { Kin: true, Licensed: true } => PlacementSetting.KinLicensed,
        { Kin: true, Licensed: false } => PlacementSetting.KinUnlicensed,
        _ => PlacementSetting.FosterFamilyHome,
    };

    private static Placement Placed(
        RecordFacts made, AfcarsLivingArrangement given, PlacementSetting setting, DateOnly from, DateOnly? to, int again)
    {
        var id = made.Stamp.Id(nameof(Placement), from, again);
        return new Placement
        {
            Id = id,
            RecordedAt = made.Stamp.At,
            RecordedBy = made.Stamp.By,
            Source = made.Stamp.Source,
            PlacementId = id,
            Setting = setting,
            From = from,
            To = to,
            WithRelative = Answers.YesNo(given, 117),
            OutOfState = Answers.Code(given, 121) switch
            {
                1 => false,
                2 or 3 => true,
                _ => null,
            },
        };
    }

    private static MissingEpisode Absence(RecordFacts made, DateOnly since, DateOnly? back) => new()
    {
        Id = made.Stamp.Id(nameof(MissingEpisode), since),
        RecordedAt = made.Stamp.At,
        RecordedBy = made.Stamp.By,
        Source = made.Stamp.Source,
        Since = since,
        ReturnedOn = back,
    };

    private static TrialHomeVisit AtHome(RecordFacts made, DateOnly from, DateOnly? to, int again) => new()
    {
        Id = made.Stamp.Id(nameof(TrialHomeVisit), from, again),
        RecordedAt = made.Stamp.At,
        RecordedBy = made.Stamp.By,
        Source = made.Stamp.Source,
        From = from,
        To = to,
    };

    private static FacilityStay Facility(RecordFacts made, FacilityKind kind, DateOnly from, DateOnly? to, int again) => new()
    {
        Id = made.Stamp.Id(nameof(FacilityStay), from, again),
        RecordedAt = made.Stamp.At,
        RecordedBy = made.Stamp.By,
        Source = made.Stamp.Source,
        Kind = kind,
        From = from,
        To = to,
    };
}
