using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What a finding must look like to count, and the finding that lifts the duty of efforts (obligations, A1).</summary>
internal static class FindingForms
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-findings-form",
            Title = "Finding explicit, case by case, and stated in the order",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "45 CFR 1356.21(d)(1)-(3); CWPM 8.3A.9c",
            Confidence = Confidence.Verified,
            IfMissed = "It counts as no finding.",
            OnlyWith = [typeof(Finding)],
            Evaluate = Form,
        },
        new()
        {
            Id = "ive-no-re-finding",
            Title = "Finding that reasonable efforts are not required",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 671(a)(15)(D); 45 CFR 1356.21(b)(3)(i)-(iii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The statute says committed, the regulation asks for a conviction; both are recorded.",
            IfMissed = "Reasonable efforts are still owed.",
            OnlyWith = [typeof(Finding)],
            Evaluate = NotRequired,
        },
    ];

    private static void Form(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.ContraryToWelfare or FindingKind.ReasonableEffortsToPrevent or FindingKind.ReasonableEffortsNotRequired
                    or FindingKind.ReasonableEffortsToFinalize
                && StayFindings.InStay(view, finding.On))
            {
                Form(rule, view, dues, finding);
            }
        }
    }

    // A finding nobody has checked counts until something speaks against it; the record still has to show its form.
    private static void Form(Rule rule, CaseView view, DueList dues, Finding finding)
    {
        var about = new Subject(SubjectKind.Event, finding.Id);
        if (StayFindings.IsProof(view, finding))
        {
            DateOnly? metOn = finding is { StatedInOrder: true, CaseSpecific: true } ? finding.On : null;
            Standing.Owed(
                rule,
                view,
                dues,
                metOn is null
                    ? new Because("The finding of {event} has not been checked: it must be made case by case and be stated in the order itself.", finding.On)
                    : new Because("The finding of {event} was made case by case and is stated in the order itself.", finding.On),
                metOn,
                finding,
                about: about);
            return;
        }

        var transcriptMayProve = finding is { CaseSpecific: not false, WithoutProof: false, ForFundingOnly: false }
            && !StayFindings.IsNuncProTunc(view, finding);
        Clock.Once(
            rule,
            view,
            dues,
            finding.On,
            null,
            transcriptMayProve
                ? new Because("The finding of {event} is not stated in the order; only a transcript of the hearing can prove it.", finding.On)
                : new Because(
                    "The finding of {event} does not count: it was not made case by case, was made for federal funding only, or rests on an affidavit, a "
                    + "nunc pro tunc order or a reference to state law.",
                    finding.On),
            about: about,
            curable: transcriptMayProve);
    }

    private static void NotRequired(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is not FindingKind.ReasonableEffortsNotRequired || !StayFindings.InStay(view, finding.On))
            {
                continue;
            }

            var needsConviction = finding.Ground is NoEffortsGround.Murder or NoEffortsGround.VoluntaryManslaughter
                or NoEffortsGround.AidingOrAttempting or NoEffortsGround.FelonyAssault;
            var counts = StayFindings.IsProof(view, finding) && finding.Ground is not null && (!needsConviction || finding.Convicted == true);
            var because = (counts, needsConviction) switch
            {
                (true, _) => "On {event} a judge found that reasonable efforts are not required; a permanency hearing is due within 30 days of that day.",
                (false, true) when finding.Convicted != true =>
                    "On {event} a judge found that reasonable efforts are not required; the regulation asks for a conviction on this ground, and none is recorded.",
                _ => "On {event} a judge found that reasonable efforts are not required; the ground is not recorded or the finding does not count for its form.",
            };
            Standing.Owed(
                rule, view, dues, new Because(because, finding.On), counts ? finding.On : null, finding, about: Parent(view, finding));
        }
    }

    private static Subject Parent(CaseView view, Finding finding)
    {
        if (finding.ParentId is not { } parent)
        {
            return new Subject(SubjectKind.Event, finding.Id);
        }

        foreach (var person in view.Facts.People.UpTo(DateOnly.MaxValue))
        {
            if (person.PersonId == parent)
            {
                return new Subject(SubjectKind.Parent, parent, person.Name);
            }
        }

        return new Subject(SubjectKind.Parent, parent);
    }
}
