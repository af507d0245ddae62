using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>Duties in the case of a child who is under a court's jurisdiction and at home: they belong to no stay in care.</summary>
internal static class HomeDuty
{
    /// <summary>Whether the child was in care on a day, the day of removal included and the last day not.</summary>
    public static bool InCare(CaseView view, DateOnly day)
    {
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            if (view.Episodes[index].Removal.On <= day && !(view.Episodes[index].EndedOn <= day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A hearing, met by the first of its kind from a day on; not listed when the child came into care before it was due or held.</summary>
    public static void Hearing(Rule rule, CaseView view, DueList dues, HearingKind kind, DateOnly from, DateOnly dueOn, string sentence)
    {
        Hearing? held = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Kind == kind && hearing.HeldOn >= from)
            {
                held = hearing;
                break;
            }
        }

        var until = held?.HeldOn ?? (view.AsOf < dueOn ? view.AsOf : dueOn);
        if (!InCareWithin(view, from, until) && !HasEnded(view, from, held is null ? until : until.AddDays(-1)))
        {
            Once(rule, view, dues, dueOn, held, held?.HeldOn, new Because(sentence, from), FactKinds.StateCourt);
        }
    }

    /// <summary>A duty outside any stay.</summary>
    public static void Once(Rule rule, CaseView view, DueList dues, DateOnly dueOn, Fact? by, DateOnly? on, in Because because, FactKinds needs) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = Subject.Child,
            DueOn = dueOn,
            Status = Clock.Status(view.AsOf, dueOn, on, null, rule.AlertDays),
            SatisfiedOn = on,
            MetBy = by,
            CanStillBeMet = on is null,
            NotCollected = on is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = because,
        });

    /// <summary>Whether the child was in care at any time from a day through another.</summary>
    public static bool InCareWithin(CaseView view, DateOnly from, DateOnly through)
    {
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            if (view.Episodes[index].Removal.On <= through && !(view.Episodes[index].EndedOn <= from))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the court's jurisdiction ended from a day through another.</summary>
    public static bool HasEnded(CaseView view, DateOnly from, DateOnly through)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.JurisdictionEnded && finding.On >= from && finding.On <= through)
            {
                return true;
            }
        }

        return false;
    }
}
