using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>The first court ruling that sanctions a removal and the finding in it (45 CFR 1356.21(c)).</summary>
/// <param name="On">The day of the ruling; null while none is recorded.</param>
/// <param name="Finding">The contrary-to-welfare finding that stands in it and counts.</param>
/// <param name="Flawed">Such a finding in it whose form does not count.</param>
internal readonly record struct FirstRuling(DateOnly? On, Finding? Finding = null, Finding? Flawed = null);

/// <summary>The orders and findings of one stay in care, and which of them count (45 CFR 1356.21(b)-(d)).</summary>
internal static class StayFindings
{
    /// <summary>
    /// Whether an order or finding belongs to the episode. An order may come before the removal it sanctions (a pick-up order); it belongs to the first
    /// removal after it.
    /// </summary>
    public static bool InStay(CaseView view, DateOnly day)
    {
        ref readonly var episode = ref view.Episode;
        if (day >= episode.Removal.On)
        {
            return episode.EndedOn is null || day <= episode.EndedOn;
        }

        if (view.EpisodeIndex > 0 && view.Episodes[view.EpisodeIndex - 1].EndedOn is { } ended && day <= ended)
        {
            return false;
        }

        foreach (var removal in view.Facts.Removals.UpTo(view.AsOf))
        {
            if (removal.On >= episode.Removal.On)
            {
                break;
            }

            if (day <= removal.On)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a finding is proof: its form counts and it does not stand in a nunc pro tunc order (45 CFR 1356.21(d)(1)-(3)).</summary>
    public static bool IsProof(CaseView view, Finding finding) => finding.IsGoodForm && !IsNuncProTunc(view, finding);

    /// <summary>Whether a finding stands in an order entered nunc pro tunc.</summary>
    public static bool IsNuncProTunc(CaseView view, Finding finding)
    {
        if (finding.OrderId is not { } orderId)
        {
            return false;
        }

        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (order.NuncProTunc && order.OrderId == orderId)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The first ruling: the first order marked as sanctioning the removal, else the first order from the removal on that is not marked otherwise. Where no
    /// order is recorded at all, a finding shows that one was made: then the day of the first finding, if a contrary-to-welfare finding was made on it.
    /// </summary>
    public static FirstRuling Ruling(CaseView view)
    {
        CourtOrder? first = null;
        var anyOrder = false;
        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (!InStay(view, order.OrderedOn))
            {
                continue;
            }

            anyOrder = true;
            if (order.NuncProTunc || order.SanctionsRemoval == false)
            {
                continue;
            }

            if (order.SanctionsRemoval == true)
            {
                first = order;
                break;
            }

            if (first is null && order.OrderedOn >= view.Episode.Removal.On)
            {
                first = order;
            }
        }

        return first is not null ? In(view, first.OrderId, first.OrderedOn) : anyOrder ? default : WithoutOrders(view);
    }

    /// <summary>The first finding that reasonable efforts to prevent removal were made or not required, which counts; null when none is recorded.</summary>
    public static Finding? EffortsToPrevent(CaseView view)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.ReasonableEffortsToPrevent or FindingKind.ReasonableEffortsNotRequired
                && InStay(view, finding.On)
                && IsProof(view, finding))
            {
                return finding;
            }
        }

        return null;
    }

    /// <summary>Whether the finding to finalize is owed in the stay: not in a voluntary placement where the agency reads the regulation so.</summary>
    public static bool OwesFinalize(CaseView view) => view.Settings.FinalizeInVoluntaryPlacement || !VoluntaryStay.Is(view);

    /// <summary>Whether a finding to finalize counts in the stay.</summary>
    public static bool Finalizes(CaseView view, Finding finding) =>
        finding.Kind is FindingKind.ReasonableEffortsToFinalize && view.Episode.Holds(finding.On) && IsProof(view, finding);

    private static FirstRuling In(CaseView view, Guid orderId, DateOnly on)
    {
        Finding? flawed = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.ContraryToWelfare
                && (finding.OrderId is null ? finding.On == on : finding.OrderId == orderId))
            {
                if (IsProof(view, finding))
                {
                    return new FirstRuling(on, finding);
                }

                flawed ??= finding;
            }
        }

        return new FirstRuling(on, null, flawed);
    }

    private static FirstRuling WithoutOrders(CaseView view)
    {
        DateOnly? on = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (!InStay(view, finding.On))
            {
                continue;
            }

            if (on is not null && finding.On > on)
            {
                break;
            }

            on = finding.On;
            if (finding.Kind is FindingKind.ContraryToWelfare && finding.IsGoodForm)
            {
                return new FirstRuling(on, finding);
            }
        }

        return default;
    }
}
