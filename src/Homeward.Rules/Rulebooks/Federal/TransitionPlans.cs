using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The transition plan in the 90 days before the youth leaves by age (obligations, A7).</summary>
internal static class TransitionPlans
{
    private const int WindowDays = 90;
    private const int Adult = 18;

    private const string Owed = "The youth turns {count} on {other}; a transition plan directed by the youth is owed in the 90 days before, from {event} through {due}.";
    private const string TooEarly = "The youth is not yet {count} on {due}, the last day for it; the transition plan of {other} was finished before the 90 days that begin on {event}, and is to be made "
        + "again or confirmed in them.";
    private const string Lacking = "The youth is not yet {count} on {due}, the last day for it; the transition plan of {other} lacks {who}, and a complete one is owed from {event} through {due}.";
    private const string Made = "The youth is not yet {count} on {due}, the last day for it; the transition plan was finished or confirmed with the youth on {other}.";
    private const string Unchecked = "It is not yet recorded which of the options and information the law asks for the transition plan of {event} holds.";

    private static readonly string[] Names =
    [
        "options on housing",
        "options on health insurance",
        "options on education",
        "local opportunities for mentors",
        "continuing support services",
        "work force supports and employment services",
        "information on naming somebody to decide on health care",
        "the option to sign a health care proxy",
        "the youth's own direction",
    ];

    private static readonly PartList Parts = new(Names);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "y-transition-plan-90",
            Title = "Transition plan in the 90 days before the age of leaving",
            OwedBy = OwedBy.Caseworker,
            Citation = "42 USC 675(5)(H)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Where the state keeps youth in care past 18, a plan is listed before 18 and before the elected age; a birthday on 29 February falls on 28 February (INTERP).",
            IfMissed = "The state is out of compliance with the case review system.",
            Period = Period.Days(WindowDays),
            AlertDays = 30,
            Scope = RuleScope.Child,
            Evaluate = BeforeLeaving,
        },
    ];

    private static void BeforeLeaving(Rule rule, CaseView view, DueList dues)
    {
        At(rule, view, dues, Adult);
        if (view.Settings.AgeOfCare > Adult)
        {
            At(rule, view, dues, view.Settings.AgeOfCare);
        }
    }

    // Listed from a year before the birthday on: before that nobody can act on it.
    private static void At(Rule rule, CaseView view, DueList dues, int age)
    {
        if (view.Birthday(age) is not { } birthday || view.AsOf < view.Birthday(age - 1))
        {
            return;
        }

        var (opens, dueOn) = (DayCount.AddDays(birthday, -WindowDays), birthday.AddDays(-1));
        var inCare = IsOwed(view, opens, dueOn);
        var (made, lacking, early) = Find(view, age, opens);
        if (made is null && !inCare)
        {
            return;
        }

        var because = made is { } plan ? new Because(Made, opens, DoneOn(view, plan, opens), age)
            : lacking is not null ? new Because(Lacking, opens, DoneOn(view, lacking, opens), age, Parts.List(Missing(lacking)))
            : early is not null ? new Because(TooEarly, opens, early.ConfirmedOn <= view.AsOf ? early.ConfirmedOn : early.CompletedOn, age)
            : new Because(Owed, opens, birthday, age);
        LifeDuty.Once(
            rule, view, dues, dueOn, because, made, made is null ? null : DoneOn(view, made, opens), FactKinds.Youth, curable: IsInCare(view), windowFrom: opens);
        if (made is { Topics: null } && IsInCare(view))
        {
            LifeDuty.Once(
                rule, view, dues, dueOn, new Because(Unchecked, made.CompletedOn), about: new Subject(SubjectKind.Event, made.Id), windowFrom: opens);
        }
    }

    private static (TransitionPlan? Made, TransitionPlan? Lacking, TransitionPlan? Early) Find(CaseView view, int age, DateOnly opens)
    {
        // A plan made after 18 where care goes on is no late plan for 18 once the days before the next age have begun.
        var next = age == Adult && view.Settings.AgeOfCare > Adult ? DayCount.AddDays(view.Birthday(view.Settings.AgeOfCare)!.Value, -WindowDays) : DateOnly.MaxValue;
        TransitionPlan? made = null, lacking = null, early = null;
        foreach (var plan in view.Facts.TransitionPlans.UpTo(view.AsOf))
        {
            if (DoneOn(view, plan, opens) is not { } done)
            {
                early = plan;
            }
            else if (done >= next)
            {
                continue;
            }
            else if (Missing(plan) == 0)
            {
                made ??= plan;
            }
            else
            {
                lacking = plan;
            }
        }

        return (made, lacking, early);
    }

    /// <summary>The first day on which the plan was finished or confirmed within the window or after it; null when it only was before.</summary>
    private static DateOnly? DoneOn(CaseView view, TransitionPlan plan, DateOnly opens) =>
        plan.CompletedOn >= opens ? plan.CompletedOn
            : plan.ConfirmedOn >= opens && plan.ConfirmedOn <= view.AsOf ? plan.ConfirmedOn
            : null;

    // What was not checked is not shown to be missing.
    private static int Missing(TransitionPlan plan) =>
        (plan.Topics is { } topics ? ~(int)topics & ((1 << (Names.Length - 1)) - 1) : 0) | (plan.DirectedByYouth == false ? 1 << (Names.Length - 1) : 0);

    // In foster care, or served by the Chafee program, in the 90 days; who leaves before the last of them owes no plan any more unless served.
    private static bool IsOwed(CaseView view, DateOnly opens, DateOnly dueOn)
    {
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            ref readonly var episode = ref view.Episodes[index];
            if (!episode.Removal.DatesOnly && episode.Removal.On <= dueOn && (episode.EndedOn is null || episode.EndedOn > dueOn))
            {
                return true;
            }
        }

        foreach (var service in view.Facts.TransitionServices.UpTo(view.AsOf))
        {
            if (service.ByAgency != false && service.From <= dueOn && (service.To is null || service.To >= opens))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInCare(CaseView view) => view.Episodes.Count > 0 && view.Episodes[^1].IsOpen;
}
