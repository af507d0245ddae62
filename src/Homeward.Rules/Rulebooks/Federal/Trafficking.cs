using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A child identified as a victim of sex trafficking, or as at risk (obligations, A8).</summary>
internal static class Trafficking
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "traf-le-24h",
            Title = "Report of a sex trafficking victim to law enforcement",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(34)(A)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Where only the day of the information is recorded, the 24 hours are counted to the end of the next day (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Period = Period.Hours(24),
            AlertDays = 1,
            TellSupervisorAtOnce = true,
            EffectiveFrom = new DateOnly(2016, 9, 29),
            Scope = RuleScope.Child,
            OnlyWith = [typeof(TraffickingIdentification)],
            Evaluate = Report,
        },
        new()
        {
            Id = "traf-screen",
            Title = "Services determined for a victim or a youth at risk",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(9)(C)(i)(I)-(II)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The law asks for policies and procedures and sets no number of days.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            EffectiveFrom = new DateOnly(2015, 9, 29),
            Scope = RuleScope.Child,
            OnlyWith = [typeof(TraffickingIdentification)],
            Evaluate = Services,
        },
    ];

    private static void Report(Rule rule, CaseView view, DueList dues)
    {
        foreach (var identification in view.Facts.TraffickingIdentifications.UpTo(view.AsOf))
        {
            if (!identification.Victim || !rule.AppliesOn(identification.On))
            {
                continue;
            }

            if (IsUntold(identification))
            {
                Untold(rule, view, dues, identification);
                continue;
            }

            var because = new Because(
                identification.DayIsLatest
                    ? "By {event} at the latest the agency knew that the child is a victim of sex trafficking, and the source says that no report was made; the "
                        + "report is due at once and within {period}, weekends and holidays included."
                    : "On {event} information came that the child is a victim of sex trafficking; the report is due at once and within {period}, weekends and "
                        + "holidays included.",
                identification.On);
            var needs = Needs(view, identification);
            if (identification.At is { } at && (identification.ReportedAt is not null || identification.ReportedOn is null))
            {
                Clock.Hours(rule, view, dues, at, identification.ReportedAt, identification, because, needs);
                continue;
            }

            ByDay(rule, view, dues, identification, because, needs);
        }
    }

    // A report whose day, or whose first hour, the source does not hold is neither in time nor late.
    private static bool IsUntold(TraffickingIdentification identification) =>
        ReportedOn(identification) is null
            ? identification.ReportMade == true || (identification.DayIsLatest && identification.ReportMade is null)
            : identification.DayIsLatest;

    private static void Untold(Rule rule, CaseView view, DueList dues, TraffickingIdentification identification)
    {
        var reportedOn = ReportedOn(identification);
        var because = (reportedOn, identification.ReportMade) switch
        {
            ({ }, _) => new Because(
                "The child is a victim of sex trafficking and it was reported to law enforcement on {other}; when the agency learned of it is not recorded, so "
                + "whether the report came within {period} cannot be told.",
                identification.On,
                reportedOn),
            (_, true) => new Because(
                "The child is a victim of sex trafficking, known by {event}, and it was reported to law enforcement; the day of the report is not recorded, so "
                + "whether it came within {period} cannot be told.",
                identification.On),
            _ => new Because(
                "By {event} the agency knew that the child is a victim of sex trafficking; whether it was reported to law enforcement within {period} is not "
                + "recorded.",
                identification.On),
        };
        dues.Add(Add(rule, view, identification, DueStatus.Open, null, because, FactKinds.None) with
        {
            CanStillBeMet = reportedOn is null && identification.ReportMade is null,
            NotCollected = true,
        });
    }

    private static void ByDay(
        Rule rule, CaseView view, DueList dues, TraffickingIdentification identification, in Because because, FactKinds needs)
    {
        var dueOn = rule.Period!.Value.From(identification.On);
        var reportedOn = ReportedOn(identification) is { } on && on <= view.AsOf ? on : (DateOnly?)null;
        dues.Add(Add(rule, view, identification, Clock.Status(view.AsOf, dueOn, reportedOn, null, rule.AlertDays), reportedOn, because, needs) with
        {
            DueOn = dueOn,
        });
    }

    private static void Services(Rule rule, CaseView view, DueList dues)
    {
        foreach (var identification in view.Facts.TraffickingIdentifications.UpTo(view.AsOf))
        {
            if (!rule.AppliesOn(identification.On))
            {
                continue;
            }

            var determinedOn = identification.ServicesDeterminedOn <= view.AsOf ? identification.ServicesDeterminedOn : null;
            var because = (identification.Victim, identification.DayIsLatest) switch
            {
                (true, true) => "By {event} the child was identified as a victim of sex trafficking; the services needed are to be determined and documented.",
                (true, _) => "On {event} the child was identified as a victim of sex trafficking; the services needed are to be determined and documented.",
                (_, true) => "By {event} the child was identified as at risk of sex trafficking; the services needed are to be determined and documented.",
                _ => "On {event} the child was identified as at risk of sex trafficking; the services needed are to be determined and documented.",
            };
            var due = Add(
                rule,
                view,
                identification,
                determinedOn is null ? DueStatus.Open : DueStatus.MetOnTime,
                determinedOn,
                new Because(because, identification.On),
                Needs(view, identification));
            // A source without the day holds no services either.
            dues.Add(determinedOn is null && identification.DayIsLatest ? due with { NotCollected = true } : due);
        }
    }

    private static DateOnly? ReportedOn(TraffickingIdentification identification) =>
        identification.ReportedAt is { } at ? DateOnly.FromDateTime(at.DateTime) : identification.ReportedOn;

    private static DueDate Add(
        Rule rule, CaseView view, TraffickingIdentification about, DueStatus status, DateOnly? metOn, in Because because, FactKinds needs) => new()
        {
            Rule = rule,
            About = new Subject(SubjectKind.Event, about.Id),
            EpisodeId = Standing.EpisodeOn(view, about.On),
            Status = status,
            SatisfiedOn = metOn,
            MetBy = metOn is null ? null : about,
            CanStillBeMet = metOn is null,
            NotCollected = metOn is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = because,
        };

    private static FactKinds Needs(CaseView view, TraffickingIdentification identification) =>
        Standing.IsFromGap(view, FactKinds.TraffickingReports, identification.On) ? FactKinds.TraffickingReports : FactKinds.None;
}
