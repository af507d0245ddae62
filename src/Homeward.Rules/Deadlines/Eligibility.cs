using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>The status machine of one stay (obligations, A16), as far as removal and eligibility decide it; allocates nothing.</summary>
internal static class Eligibility
{
    /// <summary>Whether something failed that nothing later can cure in the stay the view stands on.</summary>
    public static bool IsLost(CaseView view) => view.Eligibility.Kind is EligibilityKind.Ineligible;

    /// <summary>The status of the stay the view stands on.</summary>
    public static EligibilityStatus Of(CaseView view)
    {
        DateOnly? pathOn;
        if (VoluntaryStay.Is(view))
        {
            if (Agreement(view, out pathOn) is { } pending)
            {
                return pending;
            }
        }
        else if (Findings(view, out pathOn) is { } pending)
        {
            return pending;
        }

        if (Determination(view) is { } open)
        {
            return open;
        }

        var care = view.Stay.PlacementAndCare(view);
        return care.From is { } careFrom
            ? Eligible(view, pathOn!.Value, careFrom, care.LapsedOn(view))
            : Pending(view, "No order or agreement is recorded that gives placement and care to the agency.", FactKinds.Findings);
    }

    /// <summary>The latest determination of the stay that answers; null while none does.</summary>
    public static EligibilityDetermination? Latest(CaseView view, Func<EligibilityDetermination, bool> answers)
    {
        var next = view.EpisodeIndex + 1 < view.Episodes.Count ? view.Episodes[view.EpisodeIndex + 1].Removal.On : DateOnly.MaxValue;
        EligibilityDetermination? latest = null;
        foreach (var determination in view.Facts.EligibilityDeterminations.UpTo(view.AsOf))
        {
            if (determination.DeterminedOn >= view.Episode.Removal.On && determination.DeterminedOn < next && answers(determination))
            {
                latest = determination;
            }
        }

        return latest;
    }

    private static EligibilityStatus? Findings(CaseView view, out DateOnly? metOn)
    {
        metOn = null;
        var ruling = view.Stay.Ruling(view);
        var efforts = view.Stay.EffortsToPrevent(view);
        var removedOn = view.Episode.Removal.On;
        var lastDay = DayCount.AddDays(removedOn, 60);
        if (ruling.On is { } on && ruling.Finding is null && view.AsOf > on)
        {
            return Fatal(view, "The first order that sanctions the removal, made on {event}, lacks the contrary-to-welfare finding.", on, FactKinds.Findings);
        }

        if (efforts is null ? view.AsOf > lastDay : efforts.On > lastDay)
        {
            return Fatal(
                view, "No finding of reasonable efforts to prevent removal was made within 60 days of the removal, by {event}.", lastDay, FactKinds.Findings);
        }

        if (ruling.Finding is null)
        {
            return Pending(view, "No first order on the removal is recorded with a contrary-to-welfare finding.", FactKinds.Findings);
        }

        if (efforts is null)
        {
            return Pending(view, "The finding of reasonable efforts to prevent removal is not recorded yet; it is due by {event}.", FactKinds.Findings, lastDay);
        }

        metOn = efforts.On > ruling.On ? efforts.On : ruling.On;
        return null;
    }

    private static EligibilityStatus? Agreement(CaseView view, out DateOnly? metOn)
    {
        metOn = null;
        if (VoluntaryStay.Agreement(view) is not { } agreement)
        {
            return Pending(view, "No voluntary placement agreement is recorded.", FactKinds.Eligibility);
        }

        if (agreement.StatesRightsAndDuties == false)
        {
            return Fatal(
                view, "The voluntary placement agreement does not state the legal status and the rights and duties of the parties.", null, FactKinds.None);
        }

        if (VoluntaryStay.SignedOn(agreement) is not { } signedOn || signedOn > view.AsOf || agreement.StatesRightsAndDuties is null)
        {
            return Pending(view, "The voluntary placement agreement is not signed by all, or what it states has not been checked.", FactKinds.Eligibility);
        }

        metOn = signedOn > agreement.PlacedOn ? signedOn : agreement.PlacedOn;
        return null;
    }

    private static EligibilityStatus? Determination(CaseView view)
    {
        var afdc = Latest(view, static one => one.AfdcMet is not null);
        var relative = Latest(view, static one => one.LivedWithSpecifiedRelative is not null);
        return (afdc?.AfdcMet, relative?.LivedWithSpecifiedRelative) switch
        {
            (false, _) => Fatal(view, "It was determined on {event} that the AFDC test of 1996 is not met.", afdc.DeterminedOn, FactKinds.None),
            (_, false) => Fatal(
                view, "It was determined on {event} that the child was not removed from the home of a specified relative.", relative.DeterminedOn, FactKinds.None),
            (true, true) => null,
            _ => Pending(view, "Whether the AFDC test of 1996 is met in the home of a specified relative has not been determined.", FactKinds.Eligibility),
        };
    }

    private static EligibilityStatus Eligible(CaseView view, DateOnly pathOn, DateOnly careFrom, DateOnly? careLapsedOn)
    {
        var placedOn = EligiblePlacement.First(view);
        var metOn = Later(pathOn, careFrom);
        DateOnly? claimFrom = null;
        if (placedOn is { } placed)
        {
            var all = Later(metOn, placed);
            claimFrom = view.Settings.ClaimFromMonthStart ? Later(DayCount.StartOfMonth(all), Later(careFrom, placed)) : all;
        }

        var voluntaryEnd = VoluntaryEnd(view);
        var finalizeEnd = FinalizeEnd(view);
        var last = DayCount.Earlier(voluntaryEnd, DayCount.Earlier(finalizeEnd, careLapsedOn));
        var because = (last, claimFrom) switch
        {
            ({ } end, _) when end == voluntaryEnd =>
                new Because("No best-interests finding was made within the first 180 days of voluntary placement; nothing after {event} can be claimed in this stay.", end),
            ({ } end, _) when end == finalizeEnd => new Because(
                "The finding to finalize the permanency plan is late; nothing after {event} can be claimed until it is made.", end),
            ({ } end, _) => new Because("Placement and care of the agency ended on {event}; nothing after it can be claimed until an order gives it again.", end),
            (_, { } from) => new Because("All that the removal had to meet was met on {other}; claiming starts on {event}.", from, metOn),
            _ => new Because("All that the removal had to meet was met on {event}; no placement in a licensed home or facility is recorded yet.", metOn),
        };
        return new EligibilityStatus
        {
            EpisodeId = view.Episode.Removal.Id,
            Kind = EligibilityKind.Eligible,
            Because = because,
            ClaimFrom = claimFrom,
            LastClaimableDay = last,
            CanResume = last is not null && voluntaryEnd is null && view.Episode.IsOpen,
        };
    }

    private static DateOnly? VoluntaryEnd(CaseView view)
    {
        if (!VoluntaryStay.Is(view) || VoluntaryStay.Agreement(view) is not { } agreement)
        {
            return null;
        }

        var lastDay = VoluntaryStay.LastDay(view, agreement);
        var finding = VoluntaryStay.Continued(view, agreement);
        return view.AsOf > lastDay && !(view.Episode.EndedOn <= lastDay) && (finding is null || finding.On > lastDay) ? lastDay : null;
    }

    // The child stays eligible through the end of the month in which the finding was due.
    private static DateOnly? FinalizeEnd(CaseView view)
    {
        if (!StayFindings.OwesFinalize(view))
        {
            return null;
        }

        var last = view.Episode.EntryOn;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (StayFindings.Finalizes(view, finding))
            {
                last = finding.On;
            }
        }

        var dueOn = FinalizeLapses.DueOn(view, last);
        return view.AsOf > dueOn && !(view.Episode.EndedOn <= dueOn) ? DayCount.EndOfMonth(dueOn) : null;
    }

    // Where the source does not hold the fact, its absence decides nothing.
    private static EligibilityStatus Fatal(CaseView view, string sentence, DateOnly? on, FactKinds needs) =>
        (view.Facts.NotCollected & needs) != FactKinds.None
            ? Pending(view, "The source of the record does not hold the findings on the removal.", needs)
            : Status(view, EligibilityKind.Ineligible, new Because(sentence, on), FactKinds.None);

    private static EligibilityStatus Pending(CaseView view, string sentence, FactKinds needs, DateOnly? on = null) =>
        Status(view, EligibilityKind.NotDetermined, new Because(sentence, on), needs);

    private static EligibilityStatus Status(CaseView view, EligibilityKind kind, in Because because, FactKinds needs) => new()
    {
        EpisodeId = view.Episode.Removal.Id,
        Kind = kind,
        Because = because,
        NotCollected = (view.Facts.NotCollected & needs) != FactKinds.None,
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
