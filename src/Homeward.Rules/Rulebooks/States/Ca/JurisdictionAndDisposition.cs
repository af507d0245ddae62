using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>From detention to disposition (obligations, B1).</summary>
internal static class JurisdictionAndDisposition
{
    private const string JurisPutOff =
        "The child was detained on {event}; the jurisdiction hearing was put off on {other} for good cause, to {due}.";

    private const string DispoPutOff =
        "Jurisdiction was found on {event}; the disposition hearing was put off on {other} for good cause, and is due by {due}: a child who was "
            + "removed has one within 60 days "
            + "of detention, or within six months where circumstances are exceptional.";

    private static readonly HearingWords Juris = new(
        "The child was detained on {event}; the jurisdiction hearing is due within {period}, by {due}.",
        "The child was detained on {event}; the jurisdiction hearing is due within {period}, by {due}, and one is set for {other}.",
        "The child was detained on {event}; the jurisdiction hearing is due within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords Dispo = new(
        "Jurisdiction was found on {event} and the child is detained; the disposition hearing is due within {period}, by {due}.",
        "Jurisdiction was found on {event} and the child is detained; the disposition hearing is due within {period}, by {due}, and one is set for {other}.",
        "Jurisdiction was found on {event} and the child is detained; the disposition hearing is due within {period}, by {due}, but the one that is "
            + "set is for {other}.");

    private static readonly HearingWords DispoDenied = new(
        "Jurisdiction was found on {event} and the county alleges that no services to reunify are owed; the disposition hearing is due within "
            + "{period}, by {due}.",
        "Jurisdiction was found on {event} and the county alleges that no services to reunify are owed; the disposition hearing is due within "
            + "{period}, by {due}, and one is set "
            + "for {other}.",
        "Jurisdiction was found on {event} and the county alleges that no services to reunify are owed; the disposition hearing is due within "
            + "{period}, by {due}, but the one "
            + "that is set is for {other}.");

    private static readonly PaperWords BeforeDisposition = new(
        "The disposition hearing is set for {event}; the social study with the case plan is due at least {period} before, by {due}.",
        "The disposition hearing was held on {event}; the social study with the case plan was due at least {period} before, by {due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-juris",
            Title = "Jurisdiction hearing, child detained",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 334, 352-354; Cal. Rules of Court, rule 5.670(f)",
            Confidence = Confidence.Verified,
            IfMissed = "The petition may be dismissed and the child released.",
            Period = Period.CourtDays(15),
            Evaluate = Jurisdiction,
        },
        new()
        {
            Id = "ca-juris",
            Title = "Jurisdiction hearing, child at home",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 334, 352-354",
            Confidence = Confidence.Verified,
            IfMissed = "The petition may be dismissed.",
            Period = Period.Days(30),
            Scope = RuleScope.Child,
            Evaluate = JurisdictionAtHome,
        },
        new()
        {
            Id = "ca-dispo",
            Title = "Disposition hearing, child detained",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 358(a)(1), 352(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The cap of 30 days for an Indian child (352(b)) is not told apart: the federal limit on emergency custody of an Indian "
                + "child stands beside it.",
            IfMissed = "The child's time in care without services grows; the hearing is past a limit that protects the child.",
            Period = Period.CourtDays(10),
            Evaluate = Disposition,
        },
        new()
        {
            Id = "ca-dispo",
            Title = "Disposition hearing, services to be denied",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 358(a)(3), 352(b)",
            Confidence = Confidence.Verified,
            IfMissed = "The child's time in care without a plan grows.",
            Period = Period.Days(30),
            Evaluate = DispositionWithoutServices,
        },
        new()
        {
            Id = "ca-dispo",
            Title = "Disposition hearing, child at home",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 358(a)(2)",
            Confidence = Confidence.Verified,
            IfMissed = "The child's case stays without a plan.",
            Period = Period.Days(30),
            Scope = RuleScope.Child,
            Evaluate = DispositionAtHome,
        },
        new()
        {
            Id = "ca-dispo-report",
            Title = "Social study before disposition",
            OwedBy = OwedBy.Agency,
            Citation = "Cal. Rules of Court, rule 5.690(a); Welf. & Inst. Code 358(b)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "48 hours before are counted as two days (INTERP); a closed day becomes the last court day before, where the setting says so.",
            IfMissed = "The hearing is continued.",
            Period = Period.Hours(48),
            AlertDays = 3,
            CountsBack = true,
            Evaluate = Report,
        },
    ];

    private static void Jurisdiction(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Shelter) is { HeldOn: { } detained })
        {
            StateHearing.Due(
                rule, view, dues, HearingKind.Adjudication, detained, rule.Period!.Value.From(detained, view.Settings.California.Court), Juris, JurisPutOff);
        }
    }

    private static void JurisdictionAtHome(Rule rule, CaseView view, DueList dues)
    {
        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition.Kind is PetitionKind.Dependency)
            {
                var dueOn = rule.Period!.Value.From(petition.FiledOn, view.Settings.California.Court);
                HomeDuty.Hearing(
                    rule, view, dues, HearingKind.Adjudication, petition.FiledOn, dueOn, "The petition was filed on {event} and the child is at home; "
                        + "the jurisdiction hearing is due within {period}, by {due}.");
            }
        }
    }

    private static void Disposition(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Adjudication) is { HeldOn: { } found } && !DeniesServices(view, found))
        {
            Dispose(rule, view, dues, found, Dispo);
        }
    }

    private static void DispositionWithoutServices(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Adjudication) is { HeldOn: { } found } && DeniesServices(view, found))
        {
            Dispose(rule, view, dues, found, DispoDenied);
        }
    }

    // 352(b): a child who was removed has a disposition within 60 days of the detention hearing, with exceptional circumstances within six months.
    private static void Dispose(Rule rule, CaseView view, DueList dues, DateOnly found, HearingWords words)
    {
        var detained = Ladder.First(view, HearingKind.Shelter)?.HeldOn ?? found;
        var exceptional = Ladder.First(view, FindingKind.ExtraordinaryCircumstances, detained) is not null;
        var limit = exceptional ? DayCount.AddMonths(detained, 6) : DayCount.AddDays(detained, 60);
        StateHearing.Due(
            rule, view, dues, HearingKind.Disposition, found, rule.Period!.Value.From(found, view.Settings.California.Court), words, DispoPutOff, limit);
    }

    private static void DispositionAtHome(Rule rule, CaseView view, DueList dues)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is { Kind: HearingKind.Adjudication, HeldOn: { } found })
            {
                var dueOn = rule.Period!.Value.From(found, view.Settings.California.Court);
                HomeDuty.Hearing(
                    rule, view, dues, HearingKind.Disposition, found, dueOn, "Jurisdiction was found on {event} and the child is at home; the "
                        + "disposition hearing is due within {period}, by {due}.");
            }
        }
    }

    private static void Report(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.California.Court,
        view.Settings.California.BackCountRollsBack,
        CourtPaperKind.DispositionReport,
        served: false,
        static (_, hearing) => hearing.Kind is HearingKind.Disposition,
        BeforeDisposition);

    private static bool DeniesServices(CaseView view, DateOnly found)
    {
        foreach (var paper in view.Facts.CourtPapers.UpTo(view.AsOf))
        {
            if (paper.Kind is CourtPaperKind.NoReunificationRequest && view.Episode.Holds(paper.FiledOn) && paper.FiledOn <= DayCount.AddDays(found, 30))
            {
                return true;
            }
        }

        return false;
    }
}
