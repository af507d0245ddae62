using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Whether an adoption assistance agreement is about an applicable child, for whom the income test of 1996 does not matter (obligations, A14).</summary>
internal static class ApplicableChild
{
    private const int FirstYear = 2010;
    private const int MonthsInCare = 60;

    private static readonly DateOnly AnyAgeFrom = new(2024, 7, 1);

    private const string AnyAge = "The adoption assistance agreement was made on {event}: for one made on or after 1 July 2024 a child of any age is an applicable child.";
    private const string OfAge = "The adoption assistance agreement was made on {event}; the child reaches the age of {count} before the end of that fiscal year, on {other}, and is an applicable child.";
    private const string LongInCare = "The adoption assistance agreement was made on {event}; the child had been in foster care for 60 months in a row, since {other}, and is an applicable child if the "
        + "other requirements of 42 USC 673(a)(2)(A)(ii) are met.";
    private const string WithSibling = "The adoption assistance agreement was made on {event}; the child is placed with a sibling who is an applicable child, and is one too if the other requirements of "
        + "42 USC 673(a)(2)(A)(ii) are met.";
    private const string TooYoung = "The adoption assistance agreement was made on {event}; the child does not reach the age of {count} by the end of that fiscal year, {other}, and is no applicable child: "
        + "the income test of 1996 applies.";
    private const string TooEarly = "The adoption assistance agreement was made on {event}, before fiscal year 2010: the child is no applicable child, and the income test of 1996 applies.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "aa-applicable-child",
            Title = "Applicable child for adoption assistance",
            OwedBy = OwedBy.EligibilityWorker,
            Citation = "42 USC 673(e)(1)-(3)",
            Confidence = Confidence.Verified,
            IfMissed = "The wrong funding stream is claimed.",
            Scope = RuleScope.Child,
            Evaluate = EachAgreement,
        },
    ];

    private static void EachAgreement(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.AssistanceAgreements.Count == 0)
        {
            return;
        }

        foreach (var agreement in view.Facts.AssistanceAgreements.UpTo(view.AsOf))
        {
            if (agreement.Kind is AssistanceKind.Adoption && agreement.SignedOn is { } madeOn && madeOn <= view.AsOf)
            {
                Of(rule, view, dues, agreement, madeOn);
            }
        }
    }

    private static void Of(Rule rule, CaseView view, DueList dues, AssistanceAgreement agreement, DateOnly madeOn)
    {
        var about = new Subject(SubjectKind.Event, agreement.Id);
        var year = FederalYear.Of(madeOn);
        var yearEnd = FederalYear.LastDay(year);
        var age = AgeFor(year);
        if (year < FirstYear)
        {
            LifeDuty.NotOwed(rule, view, dues, new Because(TooEarly, madeOn), about);
        }
        else if (madeOn >= AnyAgeFrom)
        {
            Is(rule, view, dues, agreement, madeOn, new Because(AnyAge, madeOn), about);
        }
        else if (view.Birthday(age) is { } birthday && birthday <= yearEnd)
        {
            Is(rule, view, dues, agreement, madeOn, new Because(OfAge, madeOn, birthday, age), about);
        }
        else if (LongInCareSince(view, madeOn) is { } since)
        {
            Is(rule, view, dues, agreement, madeOn, new Because(LongInCare, madeOn, since), about);
        }
        else if (agreement.WithEligibleSibling)
        {
            Is(rule, view, dues, agreement, madeOn, new Because(WithSibling, madeOn), about);
        }
        else if (view.Facts.Child.DateOfBirth is not null)
        {
            LifeDuty.NotOwed(rule, view, dues, new Because(TooYoung, madeOn, yearEnd, age), about);
        }
    }

    private static void Is(Rule rule, CaseView view, DueList dues, AssistanceAgreement agreement, DateOnly madeOn, in Because because, in Subject about) =>
        LifeDuty.Once(rule, view, dues, null, because, agreement, madeOn, about: about);

    // 16 in fiscal year 2010, then two less each year down to 2 in 2017; 2 through 2024.
    private static int AgeFor(int year) => year >= 2017 ? 2 : 16 - (2 * (year - FirstYear));

    private static DateOnly? LongInCareSince(CaseView view, DateOnly madeOn)
    {
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            ref readonly var episode = ref view.Episodes[index];
            if (episode.Holds(madeOn) && DayCount.AddMonths(episode.Removal.On, MonthsInCare) <= madeOn)
            {
                return episode.Removal.On;
            }
        }

        return null;
    }
}
