using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The six consecutive months in the home of the prospective guardian before kinship guardianship assistance (obligations, A14).</summary>
internal static class GuardianshipMonths
{
    private const string Counting = "The child has lived in the home of the prospective guardian, eligible for foster care maintenance there, since {event}; guardianship assistance needs {period} in "
        + "a row, full on {other}.";
    private const string NotLicensed = "The child was placed in the home of the prospective guardian on {event}; the six months begin once foster care maintenance can be paid there, and the home is "
        + "not licensed.";
    private const string NotDetermined = "The child was placed in the home of the prospective guardian on {event}; the six months count only while eligible for foster care maintenance, and that has not "
        + "been determined.";
    private const string NotEligible = "The child was placed in the home of the prospective guardian on {event} and is not eligible for foster care maintenance in this stay: the six months for federal "
        + "guardianship assistance do not run, unless a sibling's assistance carries the child.";
    private const string NotThere = "Guardianship assistance is planned; the child does not live with a relative, so the six months in the home of the prospective guardian have not begun.";
    private const string Sibling = "The child is placed with a sibling who carries the guardianship assistance: the six months are not asked of the child.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "gap-6-consecutive",
            Title = "Six months in the home of the prospective guardian",
            OwedBy = OwedBy.EligibilityWorker,
            Citation = "42 USC 673(d)(3)(A)(i), (B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Any break starts the six months again: another placement, an absence, a trial home visit, a lapse of eligibility (INTERP of \"consecutive\").",
            IfMissed = "No title IV-E guardianship assistance yet.",
            Period = Period.Months(6),
            Evaluate = Months,
        },
    ];

    private static void Months(Rule rule, CaseView view, DueList dues)
    {
        if (!view.Episode.IsOpen || !GuardianshipCase.IsPlanned(view))
        {
            return;
        }

        var placement = Stays.On(view, view.AsOf);
        if (GuardianshipCase.Agreement(view) is { WithEligibleSibling: true })
        {
            LifeDuty.NotOwed(rule, view, dues, new Because(Sibling));
            return;
        }

        if (placement is null || !Stays.IsWithRelative(placement))
        {
            NotYet(rule, view, dues, new Because(NotThere), Subject.Child, FactKinds.None);
            return;
        }

        var about = Stays.About(placement);
        ref readonly var status = ref view.Eligibility;
        if (status.Kind is EligibilityKind.Ineligible)
        {
            LifeDuty.NotOwed(rule, view, dues, new Because(NotEligible, placement.From), about);
        }
        else if (EligiblePlacement.From(placement) is not { } licensed || licensed > view.AsOf)
        {
            NotYet(rule, view, dues, new Because(NotLicensed, placement.From), about, FactKinds.None);
        }
        else if (status.Kind is EligibilityKind.NotDetermined || status.ClaimFrom is null || status.LastClaimableDay is not null)
        {
            NotYet(rule, view, dues, new Because(NotDetermined, placement.From), about, FactKinds.Eligibility);
        }
        else
        {
            Count(rule, view, dues, Unbroken(view, licensed > status.ClaimFrom ? licensed : status.ClaimFrom.Value), about);
        }
    }

    private static void Count(Rule rule, CaseView view, DueList dues, DateOnly start, in Subject about)
    {
        var full = rule.Period!.Value.From(start);
        var met = full <= view.AsOf;
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = view.Episode.Removal.Id,
            WindowFrom = full,
            DueOn = full,
            Status = met ? DueStatus.MetOnTime : DueStatus.NotYet,
            SatisfiedOn = met ? full : null,
            CanStillBeMet = !met,
            IsLimit = true,
            Because = new Because(Counting, start, full),
        });
    }

    private static void NotYet(Rule rule, CaseView view, DueList dues, in Because because, in Subject about, FactKinds needs) => dues.Add(new DueDate
    {
        Rule = rule,
        About = about,
        EpisodeId = view.Episode.Removal.Id,
        Status = DueStatus.NotYet,
        CanStillBeMet = true,
        NotCollected = (view.Facts.NotCollected & needs) != FactKinds.None,
        IsLimit = true,
        Because = because,
    });

    // The start moves behind every absence and every lapse of the finding to finalize that falls into the months.
    private static DateOnly Unbroken(CaseView view, DateOnly start)
    {
        for (var index = 0; index < view.Excluded.Count; index++)
        {
            var away = view.Excluded[index];
            start = away.Until > start ? away.Until : start;
        }

        if (!StayFindings.OwesFinalize(view))
        {
            return start;
        }

        var last = view.Episode.EntryOn;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (!StayFindings.Finalizes(view, finding))
            {
                continue;
            }

            var lapsed = DayCount.EndOfMonth(DayCount.AddMonths(last, 12));
            if (finding.On > lapsed && lapsed >= start)
            {
                start = view.Settings.RestoreFromMonthStart ? DayCount.StartOfMonth(finding.On) : finding.On;
            }

            last = finding.On;
        }

        return start;
    }
}
