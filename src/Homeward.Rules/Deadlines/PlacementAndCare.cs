using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>Placement and care responsibility of the agency in one stay (42 USC 672(a)(2)(B)).</summary>
/// <param name="From">The first day; null while no order or agreement gives it.</param>
/// <param name="Through">The last day of the newest order; null when it has none.</param>
/// <param name="By">The order or agreement that gives it, or gave it last.</param>
internal readonly record struct PlacementAndCare(DateOnly? From, DateOnly? Through, Fact? By)
{
    /// <summary>The last day it held, once that is past while the child stayed in care.</summary>
    public DateOnly? LapsedOn(CaseView view) => Through < view.AsOf && !(view.Episode.EndedOn <= Through) ? Through : null;

    /// <summary>
    /// From the orders of the stay in their order: one that gives it starts or continues it, one that says it does not ends it, and one with a last day lapses
    /// unless an order has continued it by then. A voluntary agreement gives it once all have signed.
    /// </summary>
    public static PlacementAndCare Of(CaseView view)
    {
        DateOnly? from = null;
        DateOnly? through = null;
        Fact? by = null;
        if (VoluntaryStay.Is(view) && VoluntaryStay.Agreement(view) is { } agreement && VoluntaryStay.SignedOn(agreement) is { } signedOn)
        {
            from = signedOn > agreement.PlacedOn ? signedOn : agreement.PlacedOn;
            by = agreement;
        }

        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (order.PlacementAndCareToAgency is not { } gives || !StayFindings.InStay(view, order.OrderedOn))
            {
                continue;
            }

            if (gives)
            {
                from ??= order.OrderedOn;
                (through, by) = (order.ExpiresOn, order);
            }
            else if (from is not null)
            {
                (through, by) = (order.OrderedOn, order);
            }
        }

        return new PlacementAndCare(from <= view.AsOf ? from : null, through, by);
    }
}
