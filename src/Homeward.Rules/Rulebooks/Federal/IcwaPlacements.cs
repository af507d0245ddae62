using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The placement preferences for an Indian child (obligations, A11): at each placement, at each move, and when they are departed from.</summary>
internal static class IcwaPlacements
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-prefs-fc",
            Title = "Placement preferences, foster care",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "25 USC 1915(b)-(d); 25 CFR 23.124(c), 23.129, 23.131",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Asked of every placement in foster care made while there is reason to know. That the setting is the least restrictive one near home is for the decision's own "
                + "text, and is not judged here.",
            IfMissed = "The placement is open to challenge.",
            Evaluate = FosterCare,
        },
        new()
        {
            Id = "icwa-prefs-adopt",
            Title = "Placement preferences, adoption",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "25 USC 1915(a), (c); 25 CFR 23.129, 23.130",
            Confidence = Confidence.Verified,
            IfMissed = "The placement is open to challenge.",
            Evaluate = Adoption,
        },
        new()
        {
            Id = "icwa-good-cause-placement",
            Title = "Good cause to depart from the placement preferences",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "25 CFR 23.129(c), 23.132(a)-(e)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The burden of clear and convincing evidence is worded as \"should\" and not held against the record.",
            IfMissed = "The placement is open to challenge.",
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = GoodCause,
        },
        new()
        {
            Id = "icwa-move",
            Title = "A move between foster homes follows the preferences",
            OwedBy = OwedBy.Agency,
            Citation = "25 USC 1916(b); 25 CFR 23.131(a)",
            Confidence = Confidence.Verified,
            IfMissed = "The placement is open to challenge.",
            Evaluate = Move,
        },
    ];

    private static readonly PreferenceWords Placed = new(
        "The child was placed on {event}; the home meets a placement preference.",
        "The child was placed on {event}; good cause to depart from the placement preferences was determined on {other}.",
        "The child was placed on {event} in a home that meets no placement preference, and good cause to depart from them is not determined.",
        "The child was placed on {event}; which placement preference the home meets is not recorded.");

    private static readonly PreferenceWords Moved = new(
        "The child moved to another foster placement on {event}; the home meets a placement preference.",
        "The child moved to another foster placement on {event}; good cause to depart from the placement preferences was determined on {other}.",
        "The child moved on {event} to a home that meets no placement preference, and good cause to depart from them is not determined.",
        "The child moved to another foster placement on {event}; which placement preference the home meets is not recorded.");

    private static readonly PreferenceWords Adopted = new(
        "The adoptive placement of {event} meets a placement preference.",
        "For the adoptive placement of {event} good cause to depart from the placement preferences was determined on {other}.",
        "The adoptive placement of {event} meets no placement preference, and good cause to depart from them is not determined.",
        "It is not recorded which placement preference the adoptive placement of {event} meets.");

    private static void FosterCare(Rule rule, CaseView view, DueList dues) => Each(rule, view, dues, movesOnly: false, Placed);

    private static void Move(Rule rule, CaseView view, DueList dues) => Each(rule, view, dues, movesOnly: true, Moved);

    private static void Each(Rule rule, CaseView view, DueList dues, bool movesOnly, PreferenceWords words)
    {
        var standing = IcwaStanding.Of(view);
        if (!standing.Applies)
        {
            return;
        }

        var before = false;
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(placement.From) || !Stays.IsFosterCare(placement))
            {
                continue;
            }

            var owed = standing.AppliedOn(placement.From) && (before || !movesOnly);
            before = true;
            if (owed)
            {
                Answer(rule, view, dues, words, placement, Of(view, placement), placement.From, Stays.About(placement));
            }
        }
    }

    private static PlacementPreference? Of(CaseView view, Placement placement)
    {
        PlacementPreference? last = null;
        foreach (var preference in view.Facts.PlacementPreferences.UpTo(view.AsOf))
        {
            last = preference.PlacementId == placement.PlacementId && preference.Purpose is not PlacementPurpose.Adoptive ? preference : last;
        }

        return last;
    }

    private static void Answer(
        Rule rule, CaseView view, DueList dues, PreferenceWords words, Fact about, PlacementPreference? preference, DateOnly on, in Subject subject)
    {
        if (preference is { Preference: not null and not PreferenceKind.None })
        {
            EventDuty.Add(rule, view, dues, about, on, preference.DecidedOn > on ? preference.DecidedOn : on, new Because(words.Meets, on), subject, preference);
        }
        else if (preference is not null && EventDuty.Known(view, preference.GoodCauseDeterminedOn) is { } determined)
        {
            EventDuty.Closed(rule, view, dues, about, DueStatus.Excused, on, new Because(words.Departs, on, determined), subject);
        }
        else
        {
            EventDuty.Add(
                rule,
                view,
                dues,
                about,
                on,
                null,
                new Because(preference?.Preference is PreferenceKind.None ? words.MeetsNone : words.Unknown, on),
                subject,
                needs: FactKinds.IndianChildProceedings);
        }
    }

    private static void Adoption(Rule rule, CaseView view, DueList dues)
    {
        if (!IcwaStanding.Of(view).Applies)
        {
            return;
        }

        PlacementPreference? adoptive = null;
        foreach (var preference in view.Facts.PlacementPreferences.UpTo(view.AsOf))
        {
            if (preference.Purpose is PlacementPurpose.Adoptive && StayFindings.InStay(view, preference.DecidedOn))
            {
                adoptive = preference;
            }
        }

        if (adoptive is not null)
        {
            Answer(rule, view, dues, Adopted, adoptive, adoptive, adoptive.DecidedOn, new Subject(SubjectKind.Event, adoptive.Id));
        }
        else if (view.Episode.Discharge is { Reason: DischargeReason.Adoption } discharge)
        {
            Answer(rule, view, dues, Adopted, discharge, null, discharge.On, Subject.Child);
        }
    }

    private static void GoodCause(Rule rule, CaseView view, DueList dues)
    {
        foreach (var preference in view.Facts.PlacementPreferences.UpTo(view.AsOf))
        {
            if (!IsDeparture(preference) || !rule.AppliesOn(preference.DecidedOn) || !StayFindings.InStay(view, preference.DecidedOn) || !IcwaStanding.Of(view).Applies)
            {
                continue;
            }

            var on = PlacedOn(view, preference);
            var about = new Subject(SubjectKind.Event, preference.Id);
            var determined = EventDuty.Known(view, preference.GoodCauseDeterminedOn);
            if (determined is not null && Forbidden(preference) is { } why)
            {
                EventDuty.Missed(rule, view, dues, preference, on, new Because("The departure from the placement preferences of {event} rests on {who}, which is never good cause.", on, Who: why), about);
                continue;
            }

            var complete = determined is not null && preference.GoodCauseReasonsStated != false && preference.GoodCause is not null;
            EventDuty.Add(
                rule,
                view,
                dues,
                preference,
                on,
                complete ? determined : null,
                complete
                    ? new Because("The placement of {event} departs from the preferences; the court determined good cause on {other}, on a ground the regulation names.", on, determined)
                    : new Because(
                        "The placement of {event} departs from the preferences; the reasons have to be stated, and good cause determined on the record or in writing on a ground the "
                        + "regulation names, before it.",
                        on),
                about);
        }
    }

    private static bool IsDeparture(PlacementPreference preference) =>
        preference.Preference is PreferenceKind.None || preference.GoodCause is not null || preference.GoodCauseDeterminedOn is not null || preference.GoodCauseReasonsStated is not null;

    private static string? Forbidden(PlacementPreference preference) => preference.GoodCause switch
    {
        GoodCauseGround.SocioeconomicStatus => "socioeconomic status",
        GoodCauseGround.OrdinaryBonding => "ordinary bonding alone, in a placement made in violation",
        _ => null,
    };

    private static DateOnly PlacedOn(CaseView view, PlacementPreference preference)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (placement.PlacementId == preference.PlacementId)
            {
                return placement.From;
            }
        }

        return preference.DecidedOn;
    }

    /// <summary>{event} is the day of the placement, {other} that of good cause.</summary>
    private sealed record PreferenceWords(string Meets, string Departs, string MeetsNone, string Unknown);
}
