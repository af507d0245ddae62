using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// What a state assures under the Child Abuse Prevention and Treatment Act and one child's record can show (obligations, A13): somebody to represent the child,
/// a plan of safe care, a prompt answer to a report, and its expungement. The federal text sets no days; state law does.
/// </summary>
internal static class ChildProtection
{
    private const string NoDays = "The federal text sets no number of days; state law does.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "capta-gal",
            Title = "Guardian ad litem for the child in court",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 5106a(b)(2)(B)(xiii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = NoDays + " A court proceeding on a removal that is not voluntary is taken to involve a victim of abuse or neglect. What P.L. 118-258 adds on "
                + "representation was read in a secondary source only.",
            IfMissed = "The state does not keep an assurance of its plan.",
            Evaluate = Representative,
        },
        new()
        {
            Id = "capta-safe-care",
            Title = "Plan of safe care for an affected infant",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 5106a(b)(2)(B)(ii)-(iii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = NoDays,
            IfMissed = "The state does not keep an assurance of its plan.",
            Scope = RuleScope.Child,
            Evaluate = SafeCare,
        },
        new()
        {
            Id = "capta-investigate",
            Title = "Screening, risk and safety assessment, and investigation of a report",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 5106a(b)(2)(B)(iv)",
            Confidence = Confidence.Verified,
            ConfidenceNote = NoDays,
            IfMissed = "The state does not keep an assurance of its plan.",
            Scope = RuleScope.Child,
            Evaluate = Investigate,
        },
        new()
        {
            Id = "capta-expunge",
            Title = "Expungement of records of an unsubstantiated report",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 5106a(b)(2)(B)(xii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = NoDays + " The agency may keep the report in its casework files.",
            IfMissed = "The state does not keep an assurance of its plan.",
            Scope = RuleScope.Child,
            Evaluate = Expunge,
        },
    ];

    private static void Representative(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view) || IcwaProceedings.First(view) is not { } began)
        {
            return;
        }

        ChildRepresentative? appointed = null;
        foreach (var representative in view.Facts.ChildRepresentatives.UpTo(view.AsOf))
        {
            if (StayFindings.InStay(view, representative.AppointedOn) && (appointed is null || appointed.Trained != true))
            {
                appointed = representative;
            }
        }

        Standing.Owed(
            rule,
            view,
            dues,
            appointed is null
                ? new Because("The court proceeding on the child's removal began on {event}; a trained guardian ad litem has to represent the child in it.", began)
                : appointed.Trained == true
                    ? new Because("The court proceeding began on {event}; a trained representative was appointed for the child on {other}.", began, appointed.AppointedOn)
                    : new Because(
                        appointed.Trained == false
                            ? "A representative was appointed for the child on {other} in the proceeding that began on {event}, without the training the role asks for."
                            : "A representative was appointed for the child on {other} in the proceeding that began on {event}; the training for the role is not recorded.",
                        began,
                        appointed.AppointedOn),
            appointed?.Trained == true ? appointed.AppointedOn : null,
            appointed,
            FactKinds.ChildProtection);
    }

    private static void SafeCare(Rule rule, CaseView view, DueList dues)
    {
        foreach (var infant in view.Facts.SafeCarePlans.UpTo(view.AsOf))
        {
            var made = EventDuty.Known(view, infant.PlanMadeOn);
            EventDuty.Add(
                rule,
                view,
                dues,
                infant,
                null,
                EventDuty.Known(view, infant.MonitoredOn) is null ? null : made,
                made is null ? new Because("The agency was told on {event} of an infant affected by substance use; a plan of safe care has to be made.", infant.NotifiedOn)
                    : EventDuty.Known(view, infant.MonitoredOn) is { } monitored
                        ? new Because("The plan of safe care was made on {event}; that it is carried out was last monitored on {other}.", made, monitored)
                        : new Because("The plan of safe care was made on {event}; that it is carried out has to be monitored.", made));
        }
    }

    private static void Investigate(Rule rule, CaseView view, DueList dues)
    {
        foreach (var report in view.Facts.ChildProtectionReports.UpTo(view.AsOf))
        {
            var investigated = EventDuty.Known(view, report.InvestigatedOn);
            var complete = EventDuty.Known(view, report.ScreenedOn) is not null && EventDuty.Known(view, report.AssessedOn) is not null;
            EventDuty.Add(
                rule,
                view,
                dues,
                report,
                null,
                complete ? investigated : null,
                complete && investigated is not null
                    ? new Because("The report of {event} was screened, risk and safety were assessed, and the investigation began on {other}.", report.ReceivedOn, investigated)
                    : new Because(
                        EventDuty.Known(view, report.ScreenedOn) is null ? "The report of {event} has to be screened at once, risk and safety assessed, and an investigation begun promptly."
                            : EventDuty.Known(view, report.AssessedOn) is null ? "Risk and safety after the report of {event} have to be assessed at once, and an investigation begun promptly."
                            : "The investigation of the report of {event} has to begin promptly.",
                        report.ReceivedOn));
        }
    }

    private static void Expunge(Rule rule, CaseView view, DueList dues)
    {
        foreach (var report in view.Facts.ChildProtectionReports.UpTo(view.AsOf))
        {
            if (report.Substantiated == false && EventDuty.Known(view, report.DisposedOn) is { } disposed)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    report,
                    null,
                    report.ExpungedOn,
                    new Because(
                        "The report of {other} was found unsubstantiated or false on {event}; records open to the public or to employment checks have to be expunged promptly.",
                        disposed,
                        report.ReceivedOn));
            }
        }
    }
}
