using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Emergency removal of an Indian child (obligations, A11): why it goes on, and how long it may.</summary>
internal static class IcwaEmergency
{
    private const string Limit = "The emergency began on {event}; it should not be continued for more than {period}, past {due}, unless a child-custody proceeding begins, the child "
        + "is transferred to the tribe or returned, or the court makes all three findings of the regulation";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-emergency",
            Title = "Court finds at each hearing that the emergency goes on",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1922; 25 CFR 23.113(a)-(c)",
            Confidence = Confidence.Verified,
            IfMissed = "The child may be improperly retained (25 CFR 23.114).",
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = EachHearing,
        },
        new()
        {
            Id = "icwa-emergency-petition",
            Title = "What the emergency petition states",
            OwedBy = OwedBy.Agency,
            Citation = "25 CFR 23.113(d)(1)-(10)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Worded as \"should\": what is left out is shown as open, not as missed (INTERP).",
            IfMissed = "The finding of necessity stands on weak ground.",
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = Petition,
        },
        new()
        {
            Id = "icwa-emergency-30",
            Title = "Emergency proceeding ends within thirty days",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "25 CFR 23.113(c), (e)(1)-(3), 23.2",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counted from the removal, the earlier and safe day, not from the first court action (INTERP): a setting. The section says \"should\" and names no "
                + "sanction. Whether this limit or the wait after notice gives way when they collide is not said, and is not decided here.",
            IfMissed = "A claim that the child is improperly retained (25 CFR 23.114).",
            Period = Period.Days(30),
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = ThirtyDays,
        },
    ];

    /// <summary>The thirtieth day of an emergency of the stay; null when the stay did not begin with one, or it is not one of an Indian child.</summary>
    public static DateOnly? LastDay(CaseView view) =>
        Began(view) is { } began && began >= IcwaStanding.RegulationFrom ? DayCount.AddDays(began, 30) : null;

    private static DateOnly? Began(CaseView view)
    {
        var removal = view.Episode.Removal;
        var emergency = removal.Manner is RemovalManner.EmergencyAgency or RemovalManner.EmergencyLawEnforcement;
        DateOnly? first = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Kind is HearingKind.Shelter && HearingClock.WasHeld(view, hearing))
            {
                first = hearing.HeldOn;
                break;
            }
        }

        foreach (var petition in view.Facts.EmergencyPetitions.UpTo(view.AsOf))
        {
            if (StayFindings.InStay(view, petition.FiledOn))
            {
                first = DayCount.Earlier(first, petition.FiledOn);
                break;
            }
        }

        return !emergency && first is null ? null
            : view.Settings.EmergencyFromRemoval ? removal.On
            : first ?? IcwaProceedings.First(view);
    }

    // How an emergency proceeding ends (25 CFR 23.113(c)): a child-custody proceeding, transfer, or return.
    private static Fact? Ended(CaseView view, out DateOnly? on)
    {
        on = IcwaProceedings.Begun(view, ChildCustodyProceeding.FosterCarePlacement, out var by);
        if (by is not null)
        {
            return by;
        }

        foreach (var transfer in view.Facts.TransferRequests.UpTo(view.AsOf))
        {
            if (EventDuty.Known(view, transfer.AcceptedOn) is { } accepted && view.Episode.Holds(accepted))
            {
                on = accepted;
                return transfer;
            }
        }

        on = view.Episode.Discharge?.On;
        return view.Episode.Discharge;
    }

    private static void EachHearing(Rule rule, CaseView view, DueList dues)
    {
        var standing = IcwaStanding.Of(view);
        if (!standing.Applies || Began(view) is not { } began || !rule.AppliesOn(began))
        {
            return;
        }

        Ended(view, out var end);
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (!HearingClock.WasHeld(view, hearing) || !standing.AppliedOn(hearing.HeldOn!.Value) || (hearing.Kind is not HearingKind.Shelter && hearing.HeldOn > end))
            {
                continue;
            }

            var held = hearing.HeldOn.Value;
            if (Finding(view, FindingKind.EmergencyNecessary, held) is { } necessary)
            {
                Duty.Met(
                    rule,
                    view,
                    dues,
                    held,
                    necessary,
                    new Because("At the hearing of {event} the court found that the emergency placement is necessary to prevent imminent physical damage or harm.", held),
                    HearingAnswers.About(hearing),
                    held);
            }
            else if (Finding(view, FindingKind.EmergencyOver, held) is { } over)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    over,
                    held,
                    end,
                    new Because("The court found on {event} that the emergency placement is no longer necessary; it ends at once.", held),
                    HearingAnswers.About(hearing));
            }
            else
            {
                Duty.Missed(
                    rule,
                    view,
                    dues,
                    held,
                    new Because("At the hearing of {event} no finding was made whether the emergency placement is necessary to prevent imminent physical damage or harm.", held),
                    HearingAnswers.About(hearing));
            }
        }
    }

    private static Finding? Finding(CaseView view, FindingKind kind, DateOnly on)
    {
        foreach (var finding in view.Facts.Findings.UpTo(on))
        {
            if (finding.Kind == kind && finding.On == on)
            {
                return finding;
            }
        }

        return null;
    }

    private static void Petition(Rule rule, CaseView view, DueList dues)
    {
        var standing = IcwaStanding.Of(view);
        foreach (var petition in view.Facts.EmergencyPetitions.UpTo(view.AsOf))
        {
            if (!standing.Applies || !StayFindings.InStay(view, petition.FiledOn) || !rule.AppliesOn(petition.FiledOn))
            {
                continue;
            }

            var complete = petition.RiskStated == true && EmergencyPetitionWords.Missing(petition.Parts) is null;
            EventDuty.Add(
                rule,
                view,
                dues,
                petition,
                null,
                complete ? petition.FiledOn : null,
                complete
                    ? new Because("The emergency petition of {event} states the risk of imminent harm and the ten facts the regulation lists.", petition.FiledOn)
                    : petition.RiskStated != true
                        ? new Because("The emergency petition of {event} should state the risk of imminent physical damage or harm and the evidence that it goes on.", petition.FiledOn)
                        : new Because("The emergency petition of {event} should also state {who}.", petition.FiledOn, Who: EmergencyPetitionWords.Missing(petition.Parts)));
        }
    }

    private static void ThirtyDays(Rule rule, CaseView view, DueList dues)
    {
        var standing = IcwaStanding.Of(view);
        if (!standing.Applies || Began(view) is not { } began || !rule.AppliesOn(began) || view.Episode.EndedOn < standing.Since)
        {
            return;
        }

        var dueOn = rule.Period!.Value.From(began);
        var end = Ended(view, out var endedOn);
        if (endedOn < standing.Since)
        {
            return;
        }

        if (end is not null)
        {
            Clock.Once(rule, view, dues, dueOn, end, new Because(Limit + "; it ended on {other}.", began, endedOn), satisfiedOn: endedOn);
        }
        else if (AllThree(view, began, dueOn) is { } found)
        {
            Duty.Excused(
                rule,
                view,
                dues,
                found.On,
                found,
                new Because(Limit + "; it made them, the last on {other}, and renews them at each hearing.", began, found.On),
                Subject.Child,
                dueOn);
        }
        else
        {
            var wait = IcwaWait.Of(view, ChildCustodyProceeding.FosterCarePlacement, began);
            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                null,
                wait.Earliest > dueOn
                    ? new Because(
                        Limit + ". The wait after notice lasts until {other}, beyond that day: the limit and the wait collide, and how both are kept is for the court to decide.", began, wait.Earliest)
                    : new Because(Limit + ".", began),
                FactKinds.IndianChildProceedings);
        }
    }

    private static Finding? AllThree(CaseView view, DateOnly began, DateOnly dueOn)
    {
        var made = 0;
        Finding? last = null;
        foreach (var finding in view.Facts.Findings.UpTo(dueOn <= view.AsOf ? dueOn : view.AsOf))
        {
            var one = finding.Kind switch
            {
                FindingKind.ReturnWouldHarm => 1,
                FindingKind.TransferNotPossible => 2,
                FindingKind.ProceedingNotPossible => 4,
                _ => 0,
            };
            if (one > 0 && finding.On >= began && view.Episode.Holds(finding.On))
            {
                (made, last) = (made | one, finding);
            }
        }

        return made == 7 ? last : null;
    }
}
