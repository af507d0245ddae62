using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What makes somebody's home a foster family home (obligations, A5). A home of which nothing is on record is not judged.</summary>
internal static class FosterHomes
{
    private const int MostChildren = 6;

    private const string NotLicensed =
        "The child has lived since {event} in a relative's home that is not licensed or approved; no federal maintenance payment can be claimed until it is.";

    private const string TooMany =
        "On {event} the home cared for {count child} in foster care; more than six are allowed only for a reason of the law, and none is recorded.";

    private const string AllowedMore = "On {event} the home cared for {count child} in foster care, more than six, for {who}.";

    private const string Within = "On {event} the home cared for {count child} in foster care; at most six are allowed.";

    private const string NotPrudent = "The home was licensed on {event} without caregivers the state deems capable of the reasonable and prudent parent standard.";

    private const string NotAllDay = "The home was licensed on {event} and does not give 24-hour care.";

    private static readonly CoverWords Words = new(
        "The child was placed in the home on {event}; no full licence or approval covers that day, and no day can be claimed until one does.",
        "The child was placed in the home on {event}; it was fully licensed or approved on {other}, and earlier days cannot be claimed.",
        "The licence of the home where the child was placed on {event} ran through {due}; no later day can be claimed until it is renewed.",
        "The licence of the home where the child was placed on {event} ran through {due} and was renewed on {other}; the days between cannot be claimed.",
        "The licence of the home where the child was placed on {event} runs through {due}; it is to be renewed by then.",
        "The home where the child was placed on {event} is fully licensed or approved.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "lic-foster-home",
            Title = "Licensed or approved foster family home",
            OwedBy = OwedBy.Licensing,
            Citation = "42 USC 672(c)(1)(A)-(B); 45 CFR 1355.20(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A home of which no licence, count or care is on record is not judged. Care between meeting every requirement and the licence is the rule "
                + "ive-license-pending-60.",
            IfMissed = "The home is no foster family home: no federal payment for the days.",
            AlertDays = 30,
            Evaluate = EachHome,
        },
    ];

    private static void EachHome(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!PlacementOn.IsHome(placements[index]) || !PlacementEnd.BeganIn(view, placements[index]))
            {
                continue;
            }

            if (LicenceCover.Any(view, placements, index, CoverKind.Licence))
            {
                Cover.Days(
                    rule, view, dues, placements, index, CoverKind.Licence, Words, placements[index].Setting is PlacementSetting.KinUnlicensed);
                Care(rule, view, dues, placements, index);
            }
            else if (placements[index].Setting is PlacementSetting.KinUnlicensed && PlacementEnd.Of(view, placements, index) is null)
            {
                dues.Next().Write(
                    rule,
                    Stays.About(placements[index]),
                    view.Episode,
                    DueStatus.NotApplicable,
                    new Because(NotLicensed, placements[index].From),
                    null,
                    null,
                    null,
                    false,
                    (view.Facts.NotCollected & FactKinds.Licensing) != FactKinds.None);
            }

            Counts(rule, view, dues, placements, index);
        }
    }

    private static void Care(Rule rule, CaseView view, DueList dues, ReadOnlySpan<Placement> placements, int index)
    {
        foreach (var licence in view.Facts.Licences.UpTo(view.AsOf))
        {
            if (licence.PrudentParent != false && licence.AllDayCare != false)
            {
                continue;
            }

            if (PlacementOn.IsAbout(placements, index, licence.PlacementId, licence.From) && !(licence.Through < placements[index].From))
            {
                var because = new Because(licence.PrudentParent == false ? NotPrudent : NotAllDay, licence.From);
                var curable = !(licence.Through < view.AsOf) && view.Episode.IsOpen && PlacementEnd.Of(view, placements, index) is null;
                Duty.Missed(rule, view, dues, licence.From, because, Stays.About(placements[index]), curable);
            }
        }
    }

    private static void Counts(Rule rule, CaseView view, DueList dues, ReadOnlySpan<Placement> placements, int index)
    {
        HomeCount? last = null;
        foreach (var count in view.Facts.HomeCounts.UpTo(view.AsOf))
        {
            if (!PlacementOn.IsAbout(placements, index, count.PlacementId, count.On))
            {
                continue;
            }

            if (last is not null)
            {
                Count(rule, view, dues, placements, index, last, false);
            }

            last = count;
        }

        if (last is not null)
        {
            Count(rule, view, dues, placements, index, last, PlacementEnd.Of(view, placements, index) is null);
        }
    }

    private static void Count(Rule rule, CaseView view, DueList dues, ReadOnlySpan<Placement> placements, int index, HomeCount count, bool current)
    {
        var about = Stays.About(placements[index]);
        if (count.FosterChildren <= MostChildren)
        {
            Duty.Met(rule, view, dues, count.On, count, new Because(Within, count.On, Count: count.FosterChildren), about, count.On);
        }
        else if (count.Reason is OverSixReason.None)
        {
            Duty.Missed(rule, view, dues, count.On, new Because(TooMany, count.On, Count: count.FosterChildren), about, current);
        }
        else
        {
            Duty.Excused(rule, view, dues, count.On, count, new Because(AllowedMore, count.On, Count: count.FosterChildren, Who: Why(count.Reason)), about, count.On);
        }
    }

    private static string Why(OverSixReason reason) => reason switch
    {
        OverSixReason.ParentingYouth => "a parenting youth who stays with his or her child",
        OverSixReason.Siblings => "siblings who stay together",
        OverSixReason.Relationship => "a child with an established meaningful relationship with the family",
        _ => "a child with a severe disability whose family has special training or skills",
    };
}
