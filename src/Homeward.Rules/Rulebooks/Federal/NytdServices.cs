using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The youth served in each report period of the National Youth in Transition Database (obligations, A7).</summary>
internal static class NytdServices
{
    private const int DaysToReport = 45;

    private const string Served = "In the report period that ends on {event} the youth received {count} services paid for or provided by the agency; they are to be reported by {due}.";
    private const string ServedOnce = "In the report period that ends on {event} the youth received a service paid for or provided by the agency; it is to be reported by {due}.";
    private const string Unknown = "In the report period that ends on {event} the youth received a service, and it is not recorded whether the agency paid for it or provided it; that decides "
        + "whether it is to be reported by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "nytd-served",
            Title = "Independent living services of the report period",
            OwedBy = OwedBy.Agency,
            Citation = "45 CFR 1356.81(a), 1356.82(a)(1), 1356.83(a)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counts as done once it is on record who paid for each service; that the file was sent is not a fact of one youth.",
            IfMissed = "The state's data standard suffers; a penalty of its Chafee funds.",
            Scope = RuleScope.Child,
            Evaluate = EachPeriod,
        },
    ];

    private static void EachPeriod(Rule rule, CaseView view, DueList dues)
    {
        var services = view.Facts.TransitionServices.UpTo(view.AsOf);
        if (services.Length == 0)
        {
            return;
        }

        for (var start = FederalYear.HalfStart(services[0].From); start <= view.AsOf; start = start.AddMonths(6))
        {
            var end = FederalYear.HalfEnd(start);
            var served = 0;
            TransitionService? last = null, unknown = null;
            foreach (var service in services)
            {
                if (service.From <= end && !(service.To < start))
                {
                    served += service.ByAgency == true ? 1 : 0;
                    last = service.ByAgency == true ? service : last;
                    unknown = service.ByAgency is null ? service : unknown;
                }
            }

            if (unknown is not null)
            {
                LifeDuty.Once(rule, view, dues, end.AddDays(DaysToReport), new Because(Unknown, end), about: new Subject(SubjectKind.Event, unknown.Id), windowFrom: start);
            }

            if (last is not null)
            {
                var on = last.From > start ? last.From : start;
                LifeDuty.Once(
                    rule, view, dues, end.AddDays(DaysToReport), new Because(served == 1 ? ServedOnce : Served, end, Count: served), last, on, windowFrom: start);
            }
        }
    }
}
