using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Referral of a child under three to early intervention, and the first family service plan (obligations, A9).</summary>
internal static class EarlyIntervention
{
    private const int Until = 3;

    private const string Identified = "The child, under 3, was identified for early intervention on {event}; the referral is due as soon as possible, within {count day}, by {due}.";
    private const string ByCourt = "A court found on {event} that the child, under 3, was abused or neglected; a referral to early intervention is due within {count day}, by {due}, and none is on "
        + "record.";
    private const string ByReport = "A report that the child, under 3, was abused or neglected was substantiated on {event}; a referral to early intervention is due within {count day}, by {due}, and none "
        + "is on record.";
    private const string Meeting = "The child was referred to early intervention on {event}; the evaluation and the first meeting on the family's service plan are due within {period}, by {due}.";
    private const string Delayed = "The child was referred to early intervention on {event}; circumstances of the family delay the evaluation and the first meeting.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "hlth-part-c-7d",
            Title = "Referral to early intervention",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 5106a(b)(2)(B)(xxi); 34 CFR 303.303",
            Confidence = Confidence.Verified,
            ConfidenceNote = "CAPTA asks for a procedure and sets no day; the seven days of IDEA were not read (UNVERIFIED-H). A court's finding of abuse or neglect is read as a substantiated case.",
            IfMissed = "The state is out of compliance with its CAPTA plan.",
            AlertDays = 3,
            Scope = RuleScope.Child,
            Evaluate = Referral,
        },
        new()
        {
            Id = "hlth-part-c-45d",
            Title = "Evaluation and first family service plan meeting",
            OwedBy = OwedBy.EarlyIntervention,
            Citation = "34 CFR 303.310",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "The text was not read.",
            IfMissed = "Services start late.",
            Period = Period.Days(45),
            Scope = RuleScope.Child,
            Evaluate = FirstMeeting,
        },
    ];

    private static void Referral(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(Until) is not { } three)
        {
            return;
        }

        var any = false;
        var days = view.Settings.EarlyInterventionReferralDays;
        foreach (var referral in view.Facts.EarlyInterventionReferrals.UpTo(view.AsOf))
        {
            if (referral.IdentifiedOn < three)
            {
                any = true;
                var on = referral.ReferredOn <= view.AsOf ? referral.ReferredOn : null;
                LifeDuty.Once(
                    rule,
                    view,
                    dues,
                    DayCount.AddDays(referral.IdentifiedOn, days),
                    new Because(Identified, referral.IdentifiedOn, Count: days),
                    on is null ? null : referral,
                    on,
                    FactKinds.Health,
                    new Subject(SubjectKind.Event, referral.Id),
                    curable: view.AsOf < three);
            }
        }

        if (any)
        {
            return;
        }

        var found = Found(view, three);
        var reported = Reported(view, three);
        if ((reported < found ? reported : found ?? reported) is { } substantiated)
        {
            LifeDuty.Once(
                rule,
                view,
                dues,
                DayCount.AddDays(substantiated, days),
                new Because(found == substantiated ? ByCourt : ByReport, substantiated, Count: days),
                needs: FactKinds.Health,
                curable: view.AsOf < three);
        }
    }

    private static DateOnly? Found(CaseView view, DateOnly three)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.AbuseOrNeglect && finding.On < three)
            {
                return finding.On;
            }
        }

        return null;
    }

    private static DateOnly? Reported(CaseView view, DateOnly three)
    {
        DateOnly? first = null;
        foreach (var report in view.Facts.ChildProtectionReports.UpTo(view.AsOf))
        {
            if (report is { Substantiated: true, DisposedOn: { } on } && on <= view.AsOf && on < three && !(first <= on))
            {
                first = on;
            }
        }

        return first;
    }

    private static void FirstMeeting(Rule rule, CaseView view, DueList dues)
    {
        foreach (var referral in view.Facts.EarlyInterventionReferrals.UpTo(view.AsOf))
        {
            if (referral.ReferredOn is not { } referredOn || referredOn > view.AsOf)
            {
                continue;
            }

            var dueOn = rule.Period!.Value.From(referredOn);
            var metOn = referral.MeetingOn <= view.AsOf ? referral.MeetingOn : null;
            if (referral.FamilyDelay && !(metOn <= dueOn))
            {
                LifeDuty.Excused(rule, view, dues, dueOn, new Because(Delayed, referredOn), referral);
                continue;
            }

            LifeDuty.Once(
                rule,
                view,
                dues,
                dueOn,
                new Because(Meeting, referredOn),
                metOn is null ? null : referral,
                metOn,
                FactKinds.Health,
                new Subject(SubjectKind.Event, referral.Id));
        }
    }
}
