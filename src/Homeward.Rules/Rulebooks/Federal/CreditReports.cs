using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A copy of the consumer report each year from 14 on, and help with its errors (obligations, A7).</summary>
internal static class CreditReports
{
    private const string First = "The youth has been in foster care at 14 or older since {event}; a copy of any consumer report is owed free of charge each year, the first by {due}.";
    private const string Later = "The youth last got the consumer reports on {event}; the next are owed within {period}, by {due}.";
    private const string Undisputed = "The consumer report asked for on {event} ({who}) holds errors; no help with resolving them is on record.";
    private const string Disputed = "The consumer report asked for on {event} ({who}) holds errors, disputed on {other} and not yet resolved; the youth is owed help until they are.";
    private const string Resolved = "The errors in the consumer report asked for on {event} ({who}) were resolved on {other}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "y14-credit-report",
            Title = "Consumer report each year, and help with errors",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(I)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Each year\" is read as 12 months from the 14th birthday or the removal, whichever is later, then from the last reports, and the first are owed by the day before the age of leaving where that comes sooner; a copy is counted from each of "
                + "the three bureaus, and an answer that there is no file counts (INTERP).",
            IfMissed = "The state is out of compliance with the case review system.",
            Period = Period.Months(12),
            AlertDays = 60,
            Evaluate = EachYear,
        },
    ];

    private static void EachYear(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(14) is not { } fourteen || fourteen > view.AsOf)
        {
            return;
        }

        var removedOn = view.Episode.Removal.On;
        var start = fourteen > removedOn ? fourteen : removedOn;
        if (view.Episode.EndedOn <= start)
        {
            return;
        }

        var ageOut = view.Birthday(view.Settings.AgeOfCare)!.Value;
        var dueOn = view.Settings.FirstCreditReportDays is { } days ? DayCount.AddDays(start, days) : rule.Period!.Value.From(start);

        // The years end with care: who reaches the age of leaving before the first is full has the first copies before that.
        dueOn = dueOn >= ageOut && start < ageOut ? ageOut.AddDays(-1) : dueOn;
        var because = new Because(First, start);
        var from = start;
        while (dueOn < ageOut)
        {
            var (done, by) = Complete(view, from);
            Clock.Once(rule, view, dues, dueOn, by, because, FactKinds.Youth, satisfiedOn: done);
            if (done is not { } last)
            {
                break;
            }

            (from, dueOn, because) = (last.AddDays(1), rule.Period!.Value.From(last), new Because(Later, last));
        }

        foreach (var report in view.Facts.CreditReports.UpTo(view.AsOf))
        {
            if (report.Answer is CreditAnswer.Errors && view.Episode.Holds(report.AskedOn))
            {
                Errors(rule, view, dues, report);
            }
        }
    }

    /// <summary>The first day, from a day on, by which every bureau has answered with a copy for the youth or with no file; and the report of that day.</summary>
    private static (DateOnly? Done, CreditReport? By) Complete(CaseView view, DateOnly from)
    {
        CreditReport? equifax = null, experian = null, transUnion = null;
        foreach (var report in view.Facts.CreditReports.UpTo(view.AsOf))
        {
            if (report.DoneOn is not { } done || done > view.AsOf || done < from || !view.Episode.Holds(done))
            {
                continue;
            }

            var any = report.Bureau is CreditBureau.All || !view.Settings.CreditReportFromEachBureau;
            equifax = any || report.Bureau is CreditBureau.Equifax ? Earlier(equifax, report) : equifax;
            experian = any || report.Bureau is CreditBureau.Experian ? Earlier(experian, report) : experian;
            transUnion = any || report.Bureau is CreditBureau.TransUnion ? Earlier(transUnion, report) : transUnion;
        }

        if (equifax is null || experian is null || transUnion is null)
        {
            return (null, null);
        }

        var last = equifax.DoneOn >= experian.DoneOn ? equifax : experian;
        last = last.DoneOn >= transUnion.DoneOn ? last : transUnion;
        return (last.DoneOn, last);
    }

    private static CreditReport Earlier(CreditReport? one, CreditReport other) => one is null || other.DoneOn < one.DoneOn ? other : one;

    private static void Errors(Rule rule, CaseView view, DueList dues, CreditReport report)
    {
        var who = report.Bureau switch
        {
            CreditBureau.Equifax => "Equifax",
            CreditBureau.Experian => "Experian",
            CreditBureau.TransUnion => "TransUnion",
            _ => "all three bureaus",
        };
        var resolvedOn = report.ResolvedOn <= view.AsOf ? report.ResolvedOn : null;
        var disputedOn = report.DisputedOn <= view.AsOf ? report.DisputedOn : null;
        var (sentence, other) = resolvedOn is not null ? (Resolved, resolvedOn) : disputedOn is not null ? (Disputed, disputedOn) : (Undisputed, null);
        Standing.Owed(
            rule, view, dues, new Because(sentence, report.AskedOn, other, Who: who), resolvedOn, report, about: new Subject(SubjectKind.Event, report.Id, who));
    }
}
