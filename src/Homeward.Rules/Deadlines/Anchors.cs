using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>The anchor dates (obligations, 0.3) and the overlays (0.4), worked out from the facts.</summary>
internal static class Anchors
{
    public static void Episodes(CaseView view, EpisodeList episodes)
    {
        episodes.Clear();
        var removals = view.Facts.Removals.UpTo(view.AsOf);
        for (var index = 0; index < removals.Length; index++)
        {
            var removal = removals[index];
            if (removal.StaysWithSameRelative)
            {
                continue;
            }

            var next = index + 1 < removals.Length ? removals[index + 1].On : DateOnly.MaxValue;
            var after = episodes.Count > 0 ? episodes[^1].EndedOn ?? episodes[^1].Removal.On : DateOnly.MinValue;
            var before = episodes.Count > 0 ? episodes[^1].Discharge : null;
            episodes.Add(Ended(view, Entered(view, removal, after, next), next, before));
        }
    }

    public static void Excluded(CaseView view, List<DaySpan> excluded)
    {
        excluded.Clear();
        foreach (var visit in view.Facts.TrialHomeVisits.UpTo(view.AsOf))
        {
            Merge(excluded, Lasting(view, visit.From, visit.To));
        }

        foreach (var absence in view.Facts.MissingEpisodes.UpTo(view.AsOf))
        {
            Merge(excluded, Lasting(view, absence.Since, absence.ReturnedOn));
        }

        if (view.Settings.Facility is FacilityOption.ContinueAndSuspend)
        {
            foreach (var stay in view.Facts.FacilityStays.UpTo(view.AsOf))
            {
                if (stay.Kind is not FacilityKind.Hospital)
                {
                    Merge(excluded, Lasting(view, stay.From, stay.To));
                }
            }
        }
    }

    // Each stay has its own finding and its own sixty days: one made in an earlier stay is that stay's. One made at home, between two stays, counts from removal.
    private static Episode Entered(CaseView view, Removal removal, DateOnly after, DateOnly next)
    {
        var entry = DayCount.AddDays(removal.On, 60);
        var basis = EntryBasis.SixtyDaysAfterRemoval;
        Finding? first = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.AbuseOrNeglect && (finding.On > after || finding.On >= removal.On) && finding.On < next)
            {
                var on = finding.On < removal.On ? removal.On : finding.On;
                if (on < entry)
                {
                    (entry, basis, first) = (on, EntryBasis.AbuseOrNeglectFinding, finding);
                }

                break;
            }
        }

        if (removal.ElectedEntryOn is { } elected && elected < entry)
        {
            (entry, basis, first) = (elected, EntryBasis.AgencyElection, null);
        }

        return new Episode { Removal = removal, EntryOn = entry, Basis = basis, EntryFinding = first };
    }

    // A discharge ends one episode: a child removed again on the day of discharge is in care.
    private static Episode Ended(CaseView view, Episode episode, DateOnly next, Discharge? before)
    {
        foreach (var discharge in view.Facts.Discharges.UpTo(view.AsOf))
        {
            if (discharge.On >= episode.Removal.On && discharge.On <= next && discharge.Id != before?.Id)
            {
                episode = episode with { EndedOn = discharge.On, End = EpisodeEnd.Discharge, Discharge = discharge };
                break;
            }
        }

        // A source without court orders cannot show that none extended the visit.
        var ordersKnown = (view.Facts.NotCollected & FactKinds.Findings) == FactKinds.None;
        foreach (var visit in view.Facts.TrialHomeVisits.UpTo(view.AsOf))
        {
            if (visit.OrderedThrough is null && !ordersKnown)
            {
                continue;
            }

            var limit = visit.OrderedThrough ?? DayCount.AddMonths(visit.From, view.Settings.TrialHomeVisitMonths);
            if (episode.Holds(visit.From) && limit < view.AsOf && (visit.To is null || visit.To > limit))
            {
                episode = Earlier(episode, limit.AddDays(1), EpisodeEnd.TrialHomeVisitLimit);
            }
        }

        if (view.Facts.Child.DiedOn is { } died && died <= view.AsOf && episode.Holds(died) && !(episode.EndedOn <= died))
        {
            episode = episode with { EndedOn = died, End = EpisodeEnd.Discharge };
        }

        if (view.Settings.Facility is FacilityOption.Discharge)
        {
            foreach (var stay in view.Facts.FacilityStays.UpTo(view.AsOf))
            {
                if (stay.Kind is not FacilityKind.Hospital && episode.Holds(stay.From))
                {
                    episode = Earlier(episode, stay.From, EpisodeEnd.FacilityStay);
                }
            }
        }

        return episode;
    }

    private static Episode Earlier(Episode episode, DateOnly on, EpisodeEnd end) =>
        episode.EndedOn is { } ended && ended <= on ? episode : episode with { EndedOn = on, End = end, Discharge = null };

    // An overlay still open runs through the day it is looked at, or to the end of the episode it began in: who left care as a runaway and is removed again
    // years later is not missing in the new stay.
    private static DaySpan Lasting(CaseView view, DateOnly from, DateOnly? to)
    {
        var until = to is { } end && end <= view.AsOf ? end : view.AsOf.AddDays(1);
        for (var index = 0; to is null && index < view.Episodes.Count; index++)
        {
            if (view.Episodes[index] is { EndedOn: { } ended } episode && episode.Holds(from) && ended < until)
            {
                until = ended;
            }
        }

        return new DaySpan(from, until);
    }

    private static void Merge(List<DaySpan> spans, DaySpan span)
    {
        if (span.Days == 0)
        {
            return;
        }

        var at = 0;
        while (at < spans.Count && spans[at].Until < span.From)
        {
            at++;
        }

        while (at < spans.Count && spans[at].From <= span.Until)
        {
            span = new DaySpan(
                span.From < spans[at].From ? span.From : spans[at].From,
                span.Until > spans[at].Until ? span.Until : spans[at].Until);
            spans.RemoveAt(at);
        }

        spans.Insert(at, span);
    }
}
