using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// A child who is missing or has run away (obligations, A8). The class of 42 USC 671(a)(9)(C)(i)(I) reaches beyond children in care, so the duties are the
/// child's, not the episode's.
/// </summary>
internal static class MissingChildren
{
    private const string ClassNote = "Every missing child is treated as at risk of sex trafficking (INTERP). ";

    private const string BackNote = ClassNote + "A child back before the 24 hours ended owes no report (INTERP: the text does not say).";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        Report(
            "missing-le-24h",
            "Report to law enforcement for the national crime database",
            static (rule, view, dues) => Reports(rule, view, dues, static absence => absence.LawEnforcementReportedAt)),
        Report(
            "missing-ncmec-24h",
            "Report to the National Center for Missing and Exploited Children",
            static (rule, view, dues) => Reports(rule, view, dues, static absence => absence.NcmecReportedAt)),
        new()
        {
            Id = "missing-ongoing",
            Title = "Contact with law enforcement and the National Center while the child is missing",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(35)(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The law says regular and sets no interval; the number of days is a setting (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            AlertDays = 2,
            EffectiveFrom = new DateOnly(2016, 9, 29),
            Scope = RuleScope.Child,
            OnlyWith = [typeof(MissingEpisode)],
            Evaluate = Contact,
        },
        new()
        {
            Id = "missing-locate",
            Title = "Efforts to locate the child",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(35)(A)(i)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Expeditiously; the law sets no hour.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            EffectiveFrom = new DateOnly(2015, 9, 29),
            Scope = RuleScope.Child,
            OnlyWith = [typeof(MissingEpisode)],
            Evaluate = Locate,
        },
        new()
        {
            Id = "missing-return",
            Title = "After return: why, what happened, and a screen for trafficking",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(35)(A)(ii)-(iv)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The law sets no number of days; states commonly ask for 24 to 72 hours.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            EffectiveFrom = new DateOnly(2015, 9, 29),
            Scope = RuleScope.Child,
            OnlyWith = [typeof(MissingEpisode)],
            Evaluate = Return,
        },
    ];

    private static Rule Report(string id, string title, Evaluation evaluate) => new()
    {
        Id = id,
        Title = title,
        OwedBy = OwedBy.Agency,
        Citation = "42 USC 671(a)(35)(B)",
        Confidence = Confidence.Verified,
        ConfidenceNote = BackNote,
        IfMissed = "The state is out of compliance with its title IV-E plan.",
        Period = Period.Hours(24),
        AlertDays = 1,
        TellSupervisorAtOnce = true,
        EffectiveFrom = new DateOnly(2016, 9, 29),
        Scope = RuleScope.Child,
        OnlyWith = [typeof(MissingEpisode)],
        Evaluate = evaluate,
    };

    private static void Reports(Rule rule, CaseView view, DueList dues, Func<MissingEpisode, DateTimeOffset?> reported)
    {
        foreach (var absence in view.Facts.MissingEpisodes.UpTo(view.AsOf))
        {
            if (!rule.AppliesOn(absence.Since))
            {
                continue;
            }

            var reportedAt = reported(absence);
            if (absence.AgencyInformedAt is not { } informedAt)
            {
                Uninformed(rule, view, dues, absence, reportedAt);
            }
            else if (Day(informedAt) <= view.AsOf)
            {
                Informed(rule, view, dues, absence, informedAt, reportedAt);
            }
        }
    }

    private static void Informed(
        Rule rule, CaseView view, DueList dues, MissingEpisode absence, DateTimeOffset informedAt, DateTimeOffset? reportedAt)
    {
        var dueOn = Day(rule.Period!.Value.From(informedAt));
        var back = absence.ReturnedOn <= view.AsOf ? absence.ReturnedOn : null;
        var informedOn = Day(informedAt);
        if (reportedAt is null && back < dueOn)
        {
            dues.Add(Undated(
                view,
                rule,
                absence,
                DueStatus.Excused,
                new Because("The agency learned on {event} that the child was missing; the child was back on {other}, before the {period} ended.", informedOn, back)) with
            {
                MetBy = absence,
            });
            return;
        }

        Clock.Hours(
            rule,
            view,
            dues,
            informedAt,
            reportedAt,
            absence,
            back is null
                ? new Because(
                    "The agency learned on {event} that the child was missing; the report is due at once and within {period}, weekends and holidays included.",
                    informedOn)
                : new Because(
                    "The agency learned on {event} that the child was missing; the report was due within {period}. The child was back on {other}.",
                    informedOn,
                    back),
            FactKinds.None,
            stillPossible: back is null);
    }

    // Without the instant the agency learned of it the 24 hours cannot be counted.
    private static void Uninformed(Rule rule, CaseView view, DueList dues, MissingEpisode absence, DateTimeOffset? reportedAt)
    {
        var reportedOn = reportedAt is { } at && Day(at) <= view.AsOf ? Day(at) : (DateOnly?)null;
        if (reportedOn is null && absence.ReturnedOn <= view.AsOf && !FromGap(view, absence))
        {
            return;
        }

        dues.Add(Undated(
            view,
            rule,
            absence,
            DueStatus.Open,
            new Because(
                "The child went missing on {event}; when the agency learned of it is not recorded, so whether the report came within {period} cannot be told.",
                absence.Since)) with
        {
            NotCollected = FromGap(view, absence),
            CanStillBeMet = reportedOn is null,
        });
    }

    private static void Contact(Rule rule, CaseView view, DueList dues)
    {
        foreach (var absence in view.Facts.MissingEpisodes.UpTo(view.AsOf))
        {
            if (!rule.AppliesOn(absence.Since)
                || absence.ReturnedOn <= view.AsOf
                || Later(Later(Past(view, absence.LawEnforcementReportedAt), Past(view, absence.NcmecReportedAt)), Past(view, absence.LastContactOn))
                    is not { } last)
            {
                continue;
            }

            var dueOn = DayCount.AddDays(last, view.Settings.MissingContactDays);
            dues.Add(Undated(
                view,
                rule,
                absence,
                Clock.Status(view.AsOf, dueOn, null, null, rule.AlertDays),
                new Because(
                    "The last contact with law enforcement or the National Center was on {event}; while the child is missing the agency keeps in touch every "
                    + "{count day}, next by {due}.",
                    last,
                    Count: view.Settings.MissingContactDays)) with
            {
                DueOn = dueOn,
            });
        }
    }

    private static void Locate(Rule rule, CaseView view, DueList dues)
    {
        foreach (var absence in view.Facts.MissingEpisodes.UpTo(view.AsOf))
        {
            if (!rule.AppliesOn(absence.Since))
            {
                continue;
            }

            var back = absence.ReturnedOn <= view.AsOf;
            if (Past(view, absence.LocatingSince) is { } since)
            {
                dues.Add(Undated(
                    view,
                    rule,
                    absence,
                    DueStatus.MetOnTime,
                    new Because("The child went missing on {event}; efforts to locate the child began on {other}.", absence.Since, since)) with
                {
                    SatisfiedOn = since,
                    MetBy = absence,
                    CanStillBeMet = false,
                });
            }
            else
            {
                dues.Add(Undated(
                    view,
                    rule,
                    absence,
                    back ? DueStatus.Overdue : DueStatus.Open,
                    back
                        ? new Because(
                            "The child went missing on {event} and was back on {other}; the record shows no effort to locate the child.",
                            absence.Since,
                            absence.ReturnedOn)
                        : new Because("The child went missing on {event}; efforts to locate the child are to begin at once.", absence.Since)) with
                {
                    CanStillBeMet = !back,
                    NotCollected = FromGap(view, absence),
                });
            }
        }
    }

    private static void Return(Rule rule, CaseView view, DueList dues)
    {
        foreach (var absence in view.Facts.MissingEpisodes.UpTo(view.AsOf))
        {
            if (!rule.AppliesOn(absence.Since) || Past(view, absence.ReturnedOn) is not { } returnedOn)
            {
                continue;
            }

            var debriefed = Past(view, absence.DebriefedOn);
            var screened = Past(view, absence.ScreenedOn);
            var met = debriefed is not null && screened is not null;
            var because = (debriefed, screened) switch
            {
                (null, null) =>
                    "The child was back on {event}; the agency is to learn why the child left and what happened, answer it in the placement, and screen for "
                    + "sex trafficking.",
                (_, null) => "The child was back on {event} and was talked with; the screen for sex trafficking is not recorded.",
                (null, _) => "The child was back on {event} and was screened for sex trafficking; why the child left and what happened is not recorded.",
                _ => "The child was back on {event}, was talked with and was screened for sex trafficking.",
            };
            dues.Add(Undated(view, rule, absence, met ? DueStatus.MetOnTime : DueStatus.Open, new Because(because, returnedOn)) with
            {
                SatisfiedOn = met ? Later(debriefed, screened) : null,
                MetBy = met ? absence : null,
                CanStillBeMet = !met,
                NotCollected = !met && FromGap(view, absence),
            });
        }
    }

    private static DueDate Undated(CaseView view, Rule rule, MissingEpisode absence, DueStatus status, in Because because) => new()
    {
        Rule = rule,
        About = new Subject(SubjectKind.Event, absence.Id),
        EpisodeId = Standing.EpisodeOn(view, absence.Since),
        Status = status,
        CanStillBeMet = status is not DueStatus.Excused,
        Because = because,
    };

    private static bool FromGap(CaseView view, MissingEpisode absence) => Standing.IsFromGap(view, FactKinds.MissingReports, absence.Since);

    private static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.DateTime);

    private static DateOnly? Past(CaseView view, DateOnly? day) => day <= view.AsOf ? day : null;

    private static DateOnly? Past(CaseView view, DateTimeOffset? instant) => instant is { } at ? Past(view, Day(at)) : null;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;
}
