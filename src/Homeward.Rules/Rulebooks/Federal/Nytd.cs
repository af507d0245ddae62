using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The surveys of the National Youth in Transition Database at 17, 19 and 21 (obligations, A7).</summary>
internal static class Nytd
{
    private const int FirstCohort = 2011;
    private const int YearsBetweenCohorts = 3;
    private const int BaselineDays = 45;

    private const string Baseline = "The youth turned 17 in foster care on {event}, in federal fiscal year {count}, a year of the baseline; the survey is due on or after that day and within "
        + "45 days, by {due}.";
    private const string LateEntrant = "The youth turned 17 on {event}, in federal fiscal year {count}, a year of the baseline, and entered foster care on {other}, within the 45 days after; "
        + "the survey is due by {due}.";
    private const string Coming = "The youth turns 17 on {event}, in federal fiscal year {count}, a year of the baseline; if in foster care then, the survey is due from that day through {due}.";
    private const string NotTaken = "The youth turned 17 on {event}; the baseline survey was not taken, and the reason was recorded on {other}.";
    private const string FollowUp = "The youth took part in the baseline survey on {other} and turns {count} on {event}; the follow-up is due in the report period of that birthday, by {due}.";
    private const string NoFollowUp = "The youth turns {count} on {event}; the follow-up survey was not taken, and the reason was recorded on {other}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "nytd-17",
            Title = "Youth survey at 17",
            OwedBy = OwedBy.Agency,
            Citation = "45 CFR 1356.81(b), 1356.82(a)(2), 1356.83(g)(34)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Entering care within the 45 days counts by guidance (S); the text speaks of a youth in foster care who turns 17.",
            IfMissed = "The state's data standard suffers: a penalty of 1 to 5 percent of its Chafee funds (45 CFR 1356.86).",
            Period = Period.Days(BaselineDays),
            Scope = RuleScope.Child,
            Evaluate = AtSeventeen,
        },
        new()
        {
            Id = "nytd-19-21",
            Title = "Youth survey at 19 and 21",
            OwedBy = OwedBy.Agency,
            Citation = "45 CFR 1356.81(c), 1356.82(a)(3), (b), 1356.84, 1356.85(b)(3)",
            Confidence = Confidence.Verified,
            IfMissed = "The state's participation rate suffers (80 percent in care, 60 percent out of it); a penalty of its Chafee funds.",
            AlertDays = 60,
            Scope = RuleScope.Child,
            Evaluate = FollowUps,
        },
    ];

    private static void AtSeventeen(Rule rule, CaseView view, DueList dues)
    {
        if (Cohort(view) is not { } seventeen || view.AsOf < seventeen.AddDays(-rule.AlertDays))
        {
            return;
        }

        var dueOn = rule.Period!.Value.From(seventeen);
        var year = FederalYear.Of(seventeen);
        if (Took(view, NytdWave.Seventeen, seventeen, DateOnly.MaxValue) is { } survey)
        {
            if (survey.Outcome is not NytdOutcome.Participated)
            {
                LifeDuty.Excused(rule, view, dues, dueOn, new Because(NotTaken, seventeen, survey.On), survey, seventeen);
            }
            else
            {
                LifeDuty.Once(rule, view, dues, dueOn, new Because(Baseline, seventeen, Count: year), survey, windowFrom: seventeen);
            }

            return;
        }

        if (InCareFrom(view, seventeen, dueOn) is { } since)
        {
            var because = seventeen > view.AsOf ? new Because(Coming, seventeen, Count: year)
                : since > seventeen ? new Because(LateEntrant, seventeen, since, year)
                : new Because(Baseline, seventeen, Count: year);
            LifeDuty.Once(rule, view, dues, dueOn, because, needs: FactKinds.Youth, curable: false, windowFrom: seventeen);
        }
    }

    /// <summary>The 17th birthday, where it falls in a fiscal year of the baseline: 2011 and every third year after.</summary>
    private static DateOnly? Cohort(CaseView view) =>
        view.Birthday(17) is { } seventeen && FederalYear.Of(seventeen) is var year && year >= FirstCohort && (year - FirstCohort) % YearsBetweenCohorts == 0
            ? seventeen
            : null;

    /// <summary>The first day from the birthday on, within the 45 days, on which the youth is in care; the birthday itself while it is still to come. Null when there is none.</summary>
    private static DateOnly? InCareFrom(CaseView view, DateOnly seventeen, DateOnly dueOn)
    {
        var last = view.Settings.NytdLateEntrants ? dueOn : seventeen;
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            ref readonly var episode = ref view.Episodes[index];
            if (!episode.Removal.DatesOnly && episode.Removal.On <= last && (episode.EndedOn is null || episode.EndedOn > seventeen))
            {
                return episode.Removal.On > seventeen ? episode.Removal.On : seventeen;
            }
        }

        return null;
    }

    /// <summary>The survey of an age taken, or excused, from a day through another; one taken before does not count.</summary>
    private static NytdSurvey? Took(CaseView view, NytdWave wave, DateOnly from, DateOnly through)
    {
        NytdSurvey? took = null;
        foreach (var survey in view.Facts.NytdSurveys.UpTo(view.AsOf))
        {
            if (survey.Wave == wave && survey.On >= from && survey.On <= through && (took is null || took.Outcome is not NytdOutcome.Participated))
            {
                took = survey;
            }
        }

        return took;
    }

    private static void FollowUps(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.NytdSurveys.Count == 0 || Cohort(view) is not { } seventeen
            || Took(view, NytdWave.Seventeen, seventeen, DateOnly.MaxValue) is not { Outcome: NytdOutcome.Participated } baseline)
        {
            return;
        }

        var notInSample = FollowUp19(rule, view, dues, baseline);
        if (!notInSample)
        {
            At(rule, view, dues, baseline, NytdWave.TwentyOne, 21);
        }
    }

    // Who is not in the sample at 19 is not followed to 21 (45 CFR 1356.84).
    private static bool FollowUp19(Rule rule, CaseView view, DueList dues, NytdSurvey baseline) =>
        At(rule, view, dues, baseline, NytdWave.Nineteen, 19) is { Outcome: NytdOutcome.NotInSample };

    private static NytdSurvey? At(Rule rule, CaseView view, DueList dues, NytdSurvey baseline, NytdWave wave, int age)
    {
        var birthday = view.Birthday(age)!.Value;
        var (from, dueOn) = (FederalYear.HalfStart(birthday), FederalYear.HalfEnd(birthday));
        var survey = Took(view, wave, from, DateOnly.MaxValue);
        if (survey is { Outcome: not NytdOutcome.Participated })
        {
            LifeDuty.Excused(rule, view, dues, dueOn, new Because(NoFollowUp, birthday, survey.On, age), survey, from);
        }
        else
        {
            LifeDuty.Once(rule, view, dues, dueOn, new Because(FollowUp, birthday, baseline.On, age), survey, curable: false, windowFrom: from);
        }

        return survey;
    }
}
