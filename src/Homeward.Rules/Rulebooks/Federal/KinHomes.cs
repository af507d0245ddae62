using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Standards for the homes of relatives and kin: the separate set with equal payment, and the waiver of a standard (obligations, A5).</summary>
internal static class KinHomes
{
    private const string Equal = "The relative's home was licensed on {event} and is paid what a home not of kin would get.";
    private const string Unequal = "The relative's home was licensed on {event} and is paid less than a home not of kin would get.";
    private const string Unknown =
        "The home was licensed on {event} under the standards for relatives and kin; it is not yet recorded whether it is paid what a home not of kin would get.";

    private const string TooEarly = "The home was licensed on {event} under separate standards for relatives and kin, which the regulation allows only from {other} on.";
    private const string WaivedWell = "For the licence of {event} a standard that is not about safety was waived, for this child in a relative's home.";
    private const string WaivedWrong = "For the licence of {event} a standard was waived that could not be: {who}.";
    private const string WaivedOpen =
        "For the licence of {event} a standard that is not about safety was waived; it is not yet recorded whether that was done for this child alone.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "lic-kin-standard",
            Title = "Kin home paid as any other",
            OwedBy = OwedBy.Agency,
            Citation = "88 FR 66700; 45 CFR 1355.20(a), 1356.21(m)(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A licence that began before and goes on is tested from 27 November 2023.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            EffectiveFrom = new DateOnly(2023, 11, 27),
            Evaluate = Payment,
        },
        new()
        {
            Id = "lic-kin-waiver",
            Title = "Waiver of a standard for a relative's home",
            OwedBy = OwedBy.Licensing,
            Citation = "42 USC 671(a)(10)(D)",
            Confidence = Confidence.Verified,
            IfMissed = "The licence is not valid.",
            Evaluate = Waiver,
        },
    ];

    private static void Payment(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.Licences.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (!PlacementOn.IsHome(placement) || !PlacementEnd.BeganIn(view, placement))
            {
                continue;
            }

            foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
            {
                if (!licence.Provisional
                    && (Stays.IsWithRelative(placement) || licence.Standard is LicenceStandard.Kin)
                    && !(licence.Through < placement.From)
                    && PlacementOn.IsAbout(placements, index, licence.PlacementId, licence.From))
                {
                    Paid(rule, view, dues, placement, PlacementEnd.Of(view, placements, index), licence);
                }
            }
        }
    }

    private static void Paid(Rule rule, CaseView view, DueList dues, Placement placement, DateOnly? endedOn, Licence licence)
    {
        var about = Stays.About(placement);
        if (licence.Standard is LicenceStandard.Kin && !rule.AppliesOn(licence.From))
        {
            Duty.Missed(rule, view, dues, licence.From, new Because(TooEarly, licence.From, rule.EffectiveFrom), about);
        }

        if (endedOn < rule.EffectiveFrom || licence.Through < rule.EffectiveFrom || view.AsOf < rule.EffectiveFrom)
        {
            return;
        }

        if (licence.PaidAsNonRelative == true)
        {
            Duty.Met(rule, view, dues, licence.From, licence, new Because(Equal, licence.From), about);
        }
        else if (licence.PaidAsNonRelative == false)
        {
            Duty.Missed(rule, view, dues, licence.From, new Because(Unequal, licence.From), about, endedOn is null && !(licence.Through < view.AsOf));
        }
        else if (licence.Standard is LicenceStandard.Kin && endedOn is null && view.Episode.IsOpen && !(licence.Through < view.AsOf))
        {
            Duty.Open(rule, view, dues, new Because(Unknown, licence.From), about, FactKinds.Licensing);
        }
    }

    private static void Waiver(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.Licences.Count == 0)
        {
            return;
        }

        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!PlacementEnd.BeganIn(view, placements[index]))
            {
                continue;
            }

            foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
            {
                if (licence.Waived is not WaivedStandard.None && PlacementOn.IsAbout(placements, index, licence.PlacementId, licence.From))
                {
                    Waived(rule, view, dues, placements, index, licence);
                }
            }
        }
    }

    private static void Waived(Rule rule, CaseView view, DueList dues, ReadOnlySpan<Placement> placements, int index, Licence licence)
    {
        var about = Stays.About(placements[index]);
        var wrong = licence.Waived is WaivedStandard.Safety ? "it is about safety"
            : !Stays.IsWithRelative(placements[index]) ? "the home is not a relative's"
            : licence.WaivedForThisChild == false ? "it was not done for this child"
            : null;
        var current = PlacementEnd.Of(view, placements, index) is null && view.Episode.IsOpen;
        if (wrong is not null)
        {
            Duty.Missed(rule, view, dues, licence.From, new Because(WaivedWrong, licence.From, Who: wrong), about, current);
        }
        else if (licence.WaivedForThisChild == true)
        {
            Duty.Met(rule, view, dues, licence.From, licence, new Because(WaivedWell, licence.From), about, licence.From);
        }
        else if (current)
        {
            Duty.Open(rule, view, dues, new Because(WaivedOpen, licence.From), about, FactKinds.Licensing);
        }
    }
}
