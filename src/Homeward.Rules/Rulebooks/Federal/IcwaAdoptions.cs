using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>After the adoption of an Indian child (obligations, A11): the report, the two years, and notice when it is undone.</summary>
internal static class IcwaAdoptions
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-vacate-adoption-2y",
            Title = "Last day to vacate an adoption for fraud or duress in the consent",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1913(d); 25 CFR 23.136(a)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The statute bars it once the adoption has stood two years, so the court has to have ruled the day before (INTERP). State law may give longer.",
            IfMissed = "The adoption can no longer be invalidated for fraud or duress, unless state law gives longer.",
            Period = Period.Months(24),
            AlertDays = 90,
            Scope = RuleScope.Child,
            Evaluate = TwoYears,
        },
        new()
        {
            Id = "icwa-adoption-undone-notice",
            Title = "Notice to parent and tribe when an adoption is undone",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1916(a); 25 CFR 23.139(a)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "No day is set; in time for any hearing that is set.",
            IfMissed = "The right to petition for return of the child is lost in practice.",
            Scope = RuleScope.Child,
            Evaluate = Undone,
        },
        new()
        {
            Id = "icwa-adoption-report",
            Title = "Decree of adoption sent to the Bureau of Indian Affairs",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1951(a); 25 CFR 23.140(a)-(b)",
            Confidence = Confidence.Verified,
            IfMissed = "The adopted child cannot learn of tribal rights from the Bureau's record.",
            Period = Period.Days(30),
            Scope = RuleScope.Child,
            Evaluate = Report,
        },
    ];

    private static void TwoYears(Rule rule, CaseView view, DueList dues)
    {
        foreach (var adoption in view.Facts.IndianAdoptions.UpTo(view.AsOf))
        {
            var last = rule.Period!.Value.From(adoption.DecreedOn).AddDays(-1);
            if (EventDuty.Known(view, adoption.FraudAllegedOn) is { } alleged)
            {
                var told = EventDuty.Known(view, adoption.PartiesNotifiedOn) is not null;
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    adoption,
                    last,
                    adoption.RuledOn,
                    new Because(
                        told ? "A parent petitioned on {other} to vacate the adoption decreed on {event}; the court hears it and has to rule before the adoption has stood two years, by {due}."
                            : "A parent petitioned on {other} to vacate the adoption decreed on {event}; all parties and the tribe have to have notice, and the court has to rule before the "
                                + "adoption has stood two years, by {due}.",
                        adoption.DecreedOn,
                        alleged));
            }
            else
            {
                Standing.Payable(
                    rule,
                    view,
                    dues,
                    Standing.EpisodeOn(view, adoption.DecreedOn),
                    adoption.DecreedOn,
                    last,
                    new Because("The adoption was decreed on {event}; it can be vacated for fraud or duress in the consent until it has stood two years, through {due}.", adoption.DecreedOn),
                    new Subject(SubjectKind.Event, adoption.Id));
            }
        }
    }

    private static void Undone(Rule rule, CaseView view, DueList dues)
    {
        foreach (var adoption in view.Facts.IndianAdoptions.UpTo(view.AsOf))
        {
            if (EventDuty.Known(view, adoption.UndoneOn) is not { } undone)
            {
                continue;
            }

            if (EventDuty.Known(view, adoption.UndoneNoticeOn) is null && EventDuty.Known(view, adoption.NoticeWaivedOn) is { } waived)
            {
                EventDuty.Closed(
                    rule,
                    view,
                    dues,
                    adoption,
                    DueStatus.Excused,
                    null,
                    new Because("The adoption was undone on {event}; the parent or Indian custodian had waived notice on {other}, in writing and after explanation.", undone, waived));
                continue;
            }

            EventDuty.Add(
                rule,
                view,
                dues,
                adoption,
                null,
                adoption.UndoneNoticeOn,
                new Because(
                    "The adoption was undone on {event}; the biological parent or prior Indian custodian and the tribe have to be told by registered or certified mail, in time for any hearing.",
                    undone));
        }
    }

    private static void Report(Rule rule, CaseView view, DueList dues)
    {
        var decrees = view.Facts.IndianAdoptions.UpTo(view.AsOf);
        foreach (var adoption in decrees)
        {
            Add(rule, view, dues, adoption, adoption.ReportedOn);
        }

        if (decrees.Length == 0 && IcwaStanding.Of(view).Applies)
        {
            foreach (var discharge in view.Facts.Discharges.UpTo(view.AsOf))
            {
                if (discharge.Reason is DischargeReason.Adoption)
                {
                    Add(rule, view, dues, discharge, null);
                }
            }
        }
    }

    private static void Add(Rule rule, CaseView view, DueList dues, Fact decree, DateOnly? reportedOn) =>
        EventDuty.Add(
            rule,
            view,
            dues,
            decree,
            rule.Period!.Value.From(decree.HappenedOn),
            reportedOn,
            new Because(
                "The adoption of the Indian child was decreed on {event}; the decree and what goes with it are sent to the Bureau of Indian Affairs within {period}, by {due}.",
                decree.HappenedOn));
}
