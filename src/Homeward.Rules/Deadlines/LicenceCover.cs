using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>What covers the days of a placement.</summary>
internal enum CoverKind
{
    /// <summary>Full licences or approvals (45 CFR 1355.20(a)).</summary>
    Licence,

    /// <summary>Accreditations of a treatment program (42 USC 672(k)(4)(G)).</summary>
    Accreditation,
}

/// <summary>Which days of a placement licences or accreditations cover. Where no licence is on record, the day the placement says it was licensed counts as one.</summary>
internal static class LicenceCover
{
    /// <summary>Whether anything of the kind is on record for the placement, full or not.</summary>
    public static bool Any(CaseView view, ReadOnlySpan<Placement> placements, int index, CoverKind kind) =>
        AnyOnRecord(view, placements, index, kind) || (kind is CoverKind.Licence && placements[index].LicensedOn <= view.AsOf);

    /// <summary>The last day of unbroken cover from a day on; <see cref="DateOnly.MaxValue"/> where it has no end; null when the day is not covered.</summary>
    public static DateOnly? Through(CaseView view, ReadOnlySpan<Placement> placements, int index, CoverKind kind, DateOnly day)
    {
        DateOnly? through = null;
        while (Longest(view, placements, index, kind, day) is { } last)
        {
            through = last;
            if (last == DateOnly.MaxValue)
            {
                break;
            }

            day = last.AddDays(1);
        }

        return through;
    }

    /// <summary>The first day after a day on which cover begins; null when none does by the day looked at.</summary>
    public static DateOnly? Next(CaseView view, ReadOnlySpan<Placement> placements, int index, CoverKind kind, DateOnly after)
    {
        DateOnly? next = null;
        if (kind is CoverKind.Accreditation)
        {
            foreach (var review in view.Facts.FacilityReviews.UpTo(view.AsOf))
            {
                if (review.AccreditedFrom is { } from && from > after && from <= view.AsOf && !(next <= from)
                    && PlacementOn.IsAbout(placements, index, review.PlacementId, review.CheckedOn))
                {
                    next = from;
                }
            }

            return next;
        }

        foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
        {
            if (!licence.Provisional && licence.From > after && PlacementOn.IsAbout(placements, index, licence.PlacementId, licence.From))
            {
                return licence.From;
            }
        }

        return placements[index].LicensedOn is { } licensedOn && licensedOn > after && licensedOn <= view.AsOf && !AnyOnRecord(view, placements, index, kind)
            ? licensedOn
            : null;
    }

    private static bool AnyOnRecord(CaseView view, ReadOnlySpan<Placement> placements, int index, CoverKind kind)
    {
        if (kind is CoverKind.Accreditation)
        {
            foreach (var review in view.Facts.FacilityReviews.UpTo(view.AsOf))
            {
                if (review.AccreditedFrom is not null && PlacementOn.IsAbout(placements, index, review.PlacementId, review.CheckedOn))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
        {
            if (PlacementOn.IsAbout(placements, index, licence.PlacementId, licence.From))
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? Longest(CaseView view, ReadOnlySpan<Placement> placements, int index, CoverKind kind, DateOnly day)
    {
        DateOnly? last = null;
        if (kind is CoverKind.Accreditation)
        {
            foreach (var review in view.Facts.FacilityReviews.UpTo(view.AsOf))
            {
                if (review.AccreditedFrom <= day
                    && !(review.AccreditedThrough < day)
                    && !(last > (review.AccreditedThrough ?? DateOnly.MaxValue))
                    && PlacementOn.IsAbout(placements, index, review.PlacementId, review.CheckedOn))
                {
                    last = review.AccreditedThrough ?? DateOnly.MaxValue;
                }
            }

            return last;
        }

        foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
        {
            if (!licence.Provisional
                && licence.From <= day
                && !(licence.Through < day)
                && !(last > (licence.Through ?? DateOnly.MaxValue))
                && PlacementOn.IsAbout(placements, index, licence.PlacementId, licence.From))
            {
                last = licence.Through ?? DateOnly.MaxValue;
            }
        }

        return last is null && placements[index].LicensedOn <= day && !AnyOnRecord(view, placements, index, kind) ? DateOnly.MaxValue : last;
    }
}
