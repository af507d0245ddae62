using Homeward.App.Children;
using Homeward.Rules.Facts;

namespace Homeward.App.Due;

/// <summary>Where a child stands on a day.</summary>
internal static class Standing
{
    public static Placement? PlacementOn(CaseFacts facts, DateOnly day)
    {
        var begun = facts.Placements.UpTo(day);
        for (var last = begun.Length - 1; last >= 0; last--)
        {
            if (begun[last].To is null || begun[last].To > day) return begun[last];
        }

        return null;
    }

    public static Overlay OverlayOn(CaseFacts facts, DateOnly day)
    {
        if (facts.MissingEpisodes.Any(missing => missing.Since <= day && (missing.ReturnedOn is null || missing.ReturnedOn > day))) return Overlay.Missing;
        if (facts.FacilityStays.Any(stay => stay.From <= day && (stay.To is null || stay.To > day))) return Overlay.FacilityStay;
        return facts.TrialHomeVisits.Any(visit => visit.From <= day && (visit.To is null || visit.To > day)) ? Overlay.TrialHomeVisit : Overlay.None;
    }

    public static DateOnly? LastSeenBy(CaseFacts facts, DateOnly day)
    {
        var held = facts.CaseworkerVisits.UpTo(day);
        for (var last = held.Length - 1; last >= 0; last--)
        {
            if (held[last].Mode is VisitMode.InPerson) return held[last].On;
        }

        return null;
    }
}
