using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>Arraignment, adjudication and disposition (obligations, B4).</summary>
internal static class Adjudication
{
    private const string Continued = "The time began on {event}; a continuance of {other} whose delay does not count moves the day to {due}.";
    private const int DaysAfterDemand = 7;

    private static readonly HearingWords Arraignment = Words("The shelter hearing was held on {event}; the arraignment is held within {period}, by {due}");

    private static readonly HearingWords Demanded = Words("The petition was filed on {event} after a party's demand; the arraignment is held within seven days, by {due}");

    private static readonly HearingWords Trial = Words("The arraignment was held on {event} and the petition denied; the adjudicatory hearing is held within {period}, by {due}");

    private static readonly HearingWords Consent = Words("The petition was admitted or consented to at the arraignment of {event}; disposition is held within {period}, by {due}");

    private static readonly HearingWords AfterTrial = Words("The last day of the adjudicatory hearing was {event}; disposition is held within {period}, by {due}");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-arraign",
            Title = "Arraignment",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.506(1)-(2)",
            Confidence = Confidence.Verified,
            IfMissed = "The child waits in shelter.",
            Period = Period.Days(28),
            AlertDays = 7,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Arraign,
        },
        new()
        {
            Id = "fl-adjud",
            Title = "Adjudicatory hearing",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.506(1)-(2), 39.0136",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A finding of dependency on the day of the arraignment is read as an admission or consent: then no adjudicatory hearing is owed.",
            IfMissed = "The child's time limit is broken; sanctions, and possibly dismissal of the petition.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Adjudicate,
        },
        new()
        {
            Id = "fl-adjud",
            Title = "Adjudicatory hearing of a child at home",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.506(2)",
            Confidence = Confidence.Verified,
            IfMissed = "The child's time limit is broken.",
            Period = Period.Days(30),
            AlertDays = 10,
            Scope = RuleScope.Child,
            OnlyWith = [typeof(Hearing)],
            Evaluate = AdjudicateAtHome,
        },
        new()
        {
            Id = "fl-dispo-consent",
            Title = "Disposition after admission or consent",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.506(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A finding of dependency on the day of the arraignment is read as an admission or consent.",
            IfMissed = "The family waits for services.",
            Period = Period.Days(15),
            AlertDays = 7,
            OnlyWith = [typeof(Finding)],
            Evaluate = AfterConsent,
        },
        new()
        {
            Id = "fl-dispo-trial",
            Title = "Disposition after the adjudicatory hearing",
            OwedBy = OwedBy.Court,
            Citation = "Fla. R. Juv. P. 8.332(b)(1); Fla. Stat. 39.507",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The rule has the court schedule the hearing within the 30 days: read as the day of the hearing (INTERP).",
            IfMissed = "The family waits for services.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Dispose,
        },
    ];

    private static HearingWords Words(string held) => new(held + ".", held + ", and one is set for {other}.", held + ", but the one that is set is for {other}.");

    private static void Arraign(Rule rule, CaseView view, DueList dues)
    {
        if (FloridaCase.Sheltered(view) is not { } sheltered)
        {
            return;
        }

        var dueOn = FloridaCase.DueOn(rule, view, sheltered);
        if (Shelter.Demand(view) is not null && Ladder.Petition(view, PetitionKind.Dependency) is { } petition
            && FloridaCase.Open(view, DayCount.AddDays(petition.FiledOn, DaysAfterDemand)) is var sooner && sooner < dueOn)
        {
            StateHearing.Due(rule, view, dues, HearingKind.Arraignment, petition.FiledOn, sooner, Demanded, Continued);
        }
        else
        {
            StateHearing.Due(rule, view, dues, HearingKind.Arraignment, sheltered, dueOn, Arraignment, Continued);
        }
    }

    private static void Adjudicate(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Arraignment)?.HeldOn is { } arraigned && !FloridaCase.IsAdmitted(view, arraigned))
        {
            StateHearing.Due(rule, view, dues, HearingKind.Adjudication, arraigned, FloridaCase.DueOn(rule, view, arraigned), Trial, Continued);
        }
    }

    private static void AdjudicateAtHome(Rule rule, CaseView view, DueList dues)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is { Kind: HearingKind.Arraignment, HeldOn: { } arraigned } && !HomeDuty.InCare(view, arraigned) && !IsFoundThen(view, arraigned))
            {
                HomeDuty.Hearing(rule, view, dues, HearingKind.Adjudication, arraigned, FloridaCase.DueOn(rule, view, arraigned), Trial.Plain);
            }
        }
    }

    private static bool IsFoundThen(CaseView view, DateOnly on)
    {
        foreach (var finding in view.Facts.Findings.UpTo(on))
        {
            if (finding.Kind is FindingKind.DependencyEstablished && finding.On == on)
            {
                return true;
            }
        }

        return false;
    }

    private static void AfterConsent(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.Arraignment)?.HeldOn is { } arraigned && FloridaCase.IsAdmitted(view, arraigned))
        {
            StateHearing.Due(rule, view, dues, HearingKind.Disposition, arraigned, FloridaCase.DueOn(rule, view, arraigned), Consent, Continued);
        }
    }

    // An adjudicatory hearing of several days counts from its last, whether it is one on record or several.
    private static void Dispose(Rule rule, CaseView view, DueList dues)
    {
        var disposed = Ladder.First(view, HearingKind.Disposition)?.HeldOn ?? DateOnly.MaxValue;
        DateOnly? last = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is { Kind: HearingKind.Adjudication, HeldOn: { } held } && held <= disposed && view.Episode.Holds(held))
            {
                last = hearing.CompletedOn <= view.AsOf ? hearing.CompletedOn : held;
            }
        }

        if (last is { } from)
        {
            StateHearing.Due(rule, view, dues, HearingKind.Disposition, from, FloridaCase.DueOn(rule, view, from), AfterTrial, Continued);
        }
    }
}
