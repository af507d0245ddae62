using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// What has to be shown before an Indian child is placed in foster care or a parent's rights are terminated against his or her will (obligations, A11): active
/// efforts, and likely damage by the testimony of a qualified expert.
/// </summary>
internal static class IcwaEvidence
{
    private static readonly EvidenceWords Placement = new(
        "Foster-care placement was ordered on {event}; the court had concluded on {other} that active efforts to prevent the breakup of the family were made and "
            + "unsuccessful.",
        "Foster-care placement was ordered on {event} without a conclusion that active efforts to prevent the breakup of the family were made and unsuccessful.",
        "Foster-care placement was ordered on {event} on the conclusion that active efforts were made; the record does not yet hold in detail what was actively done.",
        "Foster-care placement was ordered on {event} on clear and convincing evidence, a qualified expert witness included, that continued custody is likely to do serious damage.",
        "Foster-care placement was ordered on {event} without the finding, on clear and convincing evidence with a qualified expert witness, of likely serious damage: {who}.",
        "Foster-care placement was ordered on {event}; it is not recorded on which evidence, and with which expert witness, likely serious damage was found.");

    private static readonly EvidenceWords Termination = new(
        "Rights of {who} were terminated on {event}; the court had concluded on {other} that active efforts to prevent the breakup of the family were made and unsuccessful.",
        "Rights of {who} were terminated on {event} without a conclusion that active efforts to prevent the breakup of the family were made and unsuccessful.",
        "Rights of {who} were terminated on {event} on the conclusion that active efforts were made; the record does not yet hold in detail what was actively done.",
        "Rights of {who} were terminated on {event} on evidence beyond a reasonable doubt, a qualified expert witness included, that continued custody is likely to do serious damage.",
        "Parental rights were terminated on {event} without the finding, beyond a reasonable doubt with a qualified expert witness, of likely serious damage: {who}.",
        "Rights of {who} were terminated on {event}; it is not recorded on which evidence, and with which expert witness, likely serious damage was found.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-active-efforts",
            Title = "Active efforts to prevent the breakup of the Indian family",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "25 USC 1912(d), 1914; 25 CFR 23.2, 23.120(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "One conclusion in the foster-care proceeding counts for every placement order in it, one in the termination proceeding for each parent; at least one "
                + "effort has to stand on record.",
            IfMissed = "The court may be asked to invalidate its order.",
            Evaluate = ActiveEfforts,
        },
        new()
        {
            Id = "icwa-qew-fc",
            Title = "Clear and convincing evidence with a qualified expert witness",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1912(e), 1914; 25 CFR 23.121(a), (c)-(d), 23.122",
            Confidence = Confidence.Verified,
            IfMissed = "The court may be asked to invalidate its order.",
            Evaluate = FosterCare,
        },
        new()
        {
            Id = "icwa-qew-tpr",
            Title = "Evidence beyond a reasonable doubt with a qualified expert witness",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1912(f), 1914; 25 CFR 23.121(b)-(d), 23.122",
            Confidence = Confidence.Verified,
            IfMissed = "The court may be asked to invalidate its order.",
            Evaluate = TerminationOfRights,
        },
    ];

    private static void ActiveEfforts(Rule rule, CaseView view, DueList dues) => Orders(rule, view, dues, Efforts, Efforts);

    private static void FosterCare(Rule rule, CaseView view, DueList dues) => Orders(rule, view, dues, Expert, null);

    private static void TerminationOfRights(Rule rule, CaseView view, DueList dues) => Orders(rule, view, dues, null, Expert);

    private static void Orders(Rule rule, CaseView view, DueList dues, OrderCheck? placement, OrderCheck? termination)
    {
        var standing = IcwaStanding.Of(view);
        if (!standing.Applies)
        {
            return;
        }

        if (placement is not null && !VoluntaryStay.Is(view))
        {
            foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
            {
                if (StayFindings.InStay(view, order.OrderedOn) && standing.AppliedOn(order.OrderedOn) && IcwaProceedings.Places(view, order))
                {
                    placement(rule, view, dues, new Decided(order, view.Episode.Removal.On, new Subject(SubjectKind.Event, order.OrderId)));
                }
            }
        }

        if (termination is not null)
        {
            foreach (var ended in view.Facts.RightsEnded.UpTo(view.AsOf))
            {
                if (ended.How is RightsEnding.Involuntary && view.Episode.Holds(ended.EndedOn) && standing.AppliedOn(ended.EndedOn))
                {
                    var began = IcwaProceedings.Begun(view, ChildCustodyProceeding.TerminationOfParentalRights) ?? ended.EndedOn;
                    termination(rule, view, dues, new Decided(ended, began, new Subject(SubjectKind.Parent, ended.ParentId, Family.NameOf(view, ended.ParentId))));
                }
            }
        }
    }

    private static void Efforts(Rule rule, CaseView view, DueList dues, in Decided decided)
    {
        var words = decided.Fact is CourtOrder ? Placement : Termination;
        var on = decided.Fact.HappenedOn;
        Finding? concluded = null;
        foreach (var finding in view.Facts.Findings.UpTo(on))
        {
            concluded = finding.Kind is FindingKind.ActiveEffortsUnsuccessful && finding.On >= decided.From && StayFindings.IsProof(view, finding) ? finding : concluded;
        }

        if (concluded is null)
        {
            EventDuty.Missed(rule, view, dues, decided.Fact, on, new Because(words.NoEfforts, on, Who: decided.About.Name ?? "a parent"), decided.About);
            return;
        }

        var documented = view.Facts.ActiveEfforts.UpTo(on).Length > 0;
        EventDuty.Add(
            rule,
            view,
            dues,
            decided.Fact,
            on,
            documented ? concluded.On : null,
            new Because(documented ? words.Efforts : words.NotDocumented, on, concluded.On, Who: decided.About.Name ?? "a parent"),
            decided.About,
            concluded);
    }

    private static void Expert(Rule rule, CaseView view, DueList dues, in Decided decided)
    {
        var placement = decided.Fact is CourtOrder;
        var words = placement ? Placement : Termination;
        var on = decided.Fact.HappenedOn;
        Finding? found = null;
        foreach (var finding in view.Facts.Findings.UpTo(on))
        {
            found = finding.Kind is FindingKind.ContinuedCustodyDamaging && finding.On >= decided.From && IsAbout(finding, decided) && StayFindings.IsProof(view, finding)
                ? finding
                : found;
        }

        if (found is null || Refusal(found, placement) is not null)
        {
            EventDuty.Missed(
                rule,
                view,
                dues,
                decided.Fact,
                on,
                new Because(words.NoExpert, on, Who: found is null ? "none is recorded" : Refusal(found, placement)),
                decided.About);
            return;
        }

        var known = found.Standard is not null && found.ExpertTestified is not null;
        EventDuty.Add(
            rule,
            view,
            dues,
            decided.Fact,
            on,
            known ? found.On : null,
            new Because(known ? words.Expert : words.ExpertUnknown, on, Who: decided.About.Name ?? "a parent"),
            decided.About,
            found);
    }

    private static bool IsAbout(Finding finding, in Decided decided) =>
        decided.Fact is not ParentalRightsEnded ended || finding.ParentId is null || finding.ParentId == ended.ParentId;

    // Why a finding does not carry the order.
    private static string? Refusal(Finding finding, bool placement) => finding switch
    {
        { ExpertTestified: false } => "no qualified expert witness testified",
        { ExpertIsAssignedWorker: true } => "the only expert was the social worker regularly assigned to the child",
        { CausalLink: false } => "no causal link between the conditions in the home and the damage was shown",
        { Standard: EvidenceStandard.Preponderance } => "it rests on a lower standard of evidence",
        { Standard: EvidenceStandard.ClearAndConvincing } when !placement => "it rests on a lower standard of evidence",
        _ => null,
    };

    private delegate void OrderCheck(Rule rule, CaseView view, DueList dues, in Decided decided);

    /// <summary>An order or judgment, the first day on which what it needs may have been found, and what it is about.</summary>
    private readonly record struct Decided(Fact Fact, DateOnly From, Subject About);

    /// <summary>{event} is the day of the order, {other} that of the finding, {who} the parent, or why a finding does not count.</summary>
    private sealed record EvidenceWords(string Efforts, string NoEfforts, string NotDocumented, string Expert, string NoExpert, string ExpertUnknown);
}
