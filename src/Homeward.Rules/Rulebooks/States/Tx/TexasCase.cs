using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>The anchors of a Texas case, and how its days are counted (Gov't Code 311.014; Fam. Code 263.401).</summary>
internal static class TexasCase
{
    /// <summary>The last day of a rule's period from a day, moved off a closed day unless the agency reads it otherwise.</summary>
    public static DateOnly DueOn(Rule rule, CaseView view, DateOnly from) => DueOn(rule.Period!.Value, view, from);

    /// <summary>The last day of a period from a day, moved off a closed day unless the agency reads it otherwise; business days are always those of the calendar.</summary>
    public static DateOnly DueOn(Period period, CaseView view, DateOnly from) =>
        view.Settings.Texas.LastDayRolls || period.Unit is PeriodUnit.BusinessDays ? period.From(from, view.Settings.Texas.Court) : period.From(from);

    /// <summary>Whether the child was taken without a court order.</summary>
    public static bool IsEmergency(CaseView view) => view.Episode.Removal.Manner is RemovalManner.EmergencyAgency or RemovalManner.EmergencyLawEnforcement;

    /// <summary>The day the court named the agency temporary managing conservator, before the child was taken or after; null while it has not.</summary>
    public static DateOnly? Conservatorship(CaseView view)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.ManagingConservatorship && StayFindings.InStay(view, finding.On))
            {
                return finding.On;
            }
        }

        return null;
    }

    /// <summary>The final order that leaves the child in care; null while there is none.</summary>
    public static Finding? FinalOrder(CaseView view) => Ladder.First(view, FindingKind.FinalOrder, view.Episode.Removal.On);

    /// <summary>The finding of aggravated circumstances; null when none was made.</summary>
    public static Finding? Aggravated(CaseView view) => Ladder.First(view, FindingKind.AggravatedCircumstances, view.Episode.Removal.On);

    /// <summary>The first permanency hearing that counts from a day on; null when none was held.</summary>
    public static Hearing? Permanency(CaseView view, DateOnly from)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.HeldOn >= from && HearingClock.CountsAsPermanency(view, hearing))
            {
                return hearing;
            }
        }

        return null;
    }
}
