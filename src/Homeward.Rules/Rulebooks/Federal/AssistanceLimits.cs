using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Until when assistance is paid, and until when nonrecurring adoption expenses can be claimed (obligations, A14).</summary>
internal static class AssistanceLimits
{
    private const string ToAge = "The assistance agreement has been in effect since {event}; payments last through {due}, the day before the child turns {count}.";
    private const string ToTwentyOne = "The assistance agreement has been in effect since {event}, and a disability was found that warrants it: payments last through {due}, the day before the child turns {count}.";
    private const string Elected = "The assistance agreement took effect on {event}, after the child had turned 16, and an activity condition is met: payments last through {due}, the day before the age of "
        + "{count} the state elected.";
    private const string NotResponsible = "Assistance ended on {due}: the parents or guardians were no longer legally responsible for the support of the child.";
    private const string NoSupport = "Assistance ended on {due}: the child no longer received any support from the parents or guardians.";
    private const string Over = "Assistance ended on {due}.";
    private const string Claim = "The adoption was final on {event}; nonrecurring expenses, up to 2,000 dollars matched at half, can be claimed within {period}, through {due}.";
    private const string Claimed = "The adoption was final on {event}; nonrecurring expenses were claimed on {other}; the {period} to claim them end on {due}.";
    private const string Denied = "The adoption was final on {event} without an agreement signed by all by then: nonrecurring expenses cannot be paid.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "aa-end",
            Title = "End of adoption or guardianship assistance",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 673(a)(4)(A)-(B), 675(8)(B)",
            Confidence = Confidence.Verified,
            IfMissed = "Payments after the last day are an overpayment.",
            AlertDays = 90,
            Scope = RuleScope.Child,
            Evaluate = LastDay,
        },
        new()
        {
            Id = "aa-nonrecurring",
            Title = "Claim of nonrecurring adoption expenses",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 673(a)(1)(B)(i), (6); 45 CFR 1356.41(d), (e)(2), (f)(1)-(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The adopters claim and the agency pays; nobody is late who has nothing to claim.",
            IfMissed = "A later claim is denied.",
            Period = Period.Months(24),
            AlertDays = 90,
            Scope = RuleScope.Child,
            Evaluate = Expenses,
        },
    ];

    private static void LastDay(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.AssistanceAgreements.Count == 0)
        {
            return;
        }

        foreach (var agreement in view.Facts.AssistanceAgreements.UpTo(view.AsOf))
        {
            if (Agreements.InEffect(view, agreement) is not { } from || view.Birthday(18) is not { } adultOn)
            {
                continue;
            }

            var age = agreement.DisabilityToTwentyOne == true ? 21 : IsElected(view, from, adultOn) ? view.Settings.AgeOfCare : 18;
            var through = view.Birthday(age)!.Value.AddDays(-1);
            var sentence = age == 18 ? ToAge : agreement.DisabilityToTwentyOne == true ? ToTwentyOne : Elected;
            if (agreement.EndedOn is { } ended && ended <= view.AsOf && ended < through)
            {
                through = ended;
                sentence = agreement.EndReason switch
                {
                    AssistanceEnd.NoLongerResponsible => NotResponsible,
                    AssistanceEnd.NoSupport => NoSupport,
                    _ => Over,
                };
            }

            Standing.Payable(
                rule, view, dues, Standing.EpisodeOn(view, from), from, through, new Because(sentence, from, Count: age), new Subject(SubjectKind.Event, agreement.Id));
        }
    }

    // The child had turned 16 before the agreement took effect, and one of the five activities is on record from 18 on.
    private static bool IsElected(CaseView view, DateOnly from, DateOnly adultOn)
    {
        if (view.Settings.AgeOfCare <= 18 || !(view.Birthday(16) < from))
        {
            return false;
        }

        foreach (var activity in view.Facts.ActivityConditions.UpTo(view.AsOf))
        {
            if (activity.Through is null || activity.Through >= (view.AsOf > adultOn ? view.AsOf : adultOn))
            {
                return true;
            }
        }

        return false;
    }

    private static void Expenses(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.AssistanceAgreements.Count == 0)
        {
            return;
        }

        foreach (var agreement in view.Facts.AssistanceAgreements.UpTo(view.AsOf))
        {
            if (agreement.Kind is not AssistanceKind.Adoption || agreement.DecreeOn is not { } decree || decree > view.AsOf)
            {
                continue;
            }

            var about = new Subject(SubjectKind.Event, agreement.Id);
            var last = rule.Period!.Value.From(decree);
            if (!(agreement.SignedOn <= decree))
            {
                LifeDuty.NotOwed(rule, view, dues, new Because(Denied, decree), about);
            }
            else if (agreement.ExpensesClaimedOn is { } claimed && claimed <= view.AsOf)
            {
                LifeDuty.Once(rule, view, dues, last, new Because(Claimed, decree, claimed), agreement, claimed, about: about);
            }
            else
            {
                Standing.Payable(rule, view, dues, Standing.EpisodeOn(view, decree), decree, last, new Because(Claim, decree), about);
            }
        }
    }
}
