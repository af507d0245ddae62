using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// Whether a full licence covers the day (42 USC 672(c)(1)(A); 45 CFR 1355.20(a)): by the licences on record for the placement, else by what the placement itself
/// says of its licence.
/// </summary>
internal static class ClaimLicence
{
    /// <summary>The first day a licence under the separate standards for relatives and kin counts (88 FR 66700).</summary>
    public static readonly DateOnly KinStandardsFrom = new(2023, 11, 27);

    /// <summary>Why the day cannot be claimed; null when it can.</summary>
    public static DayLoss? Loss(CaseView view, Placement placement, int index, DateOnly day)
    {
        var any = false;
        DateOnly? ended = null;
        foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
        {
            if (!Covers(view, licence, placement, index))
            {
                continue;
            }

            any = true;
            if (licence.From <= day && (licence.Through is null || day <= licence.Through))
            {
                if (licence.Standard is LicenceStandard.Kin && day < KinStandardsFrom)
                {
                    return new DayLoss(
                        ClaimLoss.NotLicensed,
                        new Because("The home is licensed under standards for relatives, which count from {event}.", KinStandardsFrom));
                }

                if (!licence.Provisional)
                {
                    return null;
                }
            }

            ended = licence.Through < day && !(ended >= licence.Through) ? licence.Through : ended;
        }

        if (any)
        {
            return ended is null
                ? new DayLoss(ClaimLoss.NotLicensed, new Because("The home of the placement of {event} had no full licence or approval yet.", placement.From))
                : new DayLoss(ClaimLoss.LicenceGap, new Because("The licence of the home ended on {event}, and no full licence covers this day.", ended));
        }

        return EligiblePlacement.From(placement) is not { } from
            ? new DayLoss(ClaimLoss.NotLicensed, new Because("The child was placed on {event} in a home that is not licensed.", placement.From))
            : day < from ? new DayLoss(ClaimLoss.NotLicensed, new Because("The home is licensed, or met every requirement, only from {event} on.", from))
            : null;
    }

    // A licence that names no placement is that of the one the child was in on its first day, or came to next.
    private static bool Covers(CaseView view, Licence licence, Placement placement, int index)
    {
        if (licence.PlacementId is { } id)
        {
            return id == placement.PlacementId;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var at = 0; at < placements.Length; at++)
        {
            var left = placements[at].To ?? (at + 1 < placements.Length ? placements[at + 1].From : DateOnly.MaxValue);
            if (licence.From < left)
            {
                return at == index;
            }
        }

        return false;
    }
}
