using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Requests for what the record holds of an Indian child's placements and adoption (obligations, A11).</summary>
internal static class IcwaRecords
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-placement-record",
            Title = "Record of placements made available to tribe or Secretary",
            OwedBy = OwedBy.Agency,
            Citation = "25 USC 1915(e); 25 CFR 23.141(a)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "No end is set for keeping the record: it is kept for good (INTERP).",
            IfMissed = "The tribe cannot see whether the preferences were followed.",
            Period = Period.Days(14),
            Scope = RuleScope.Child,
            Evaluate = Placements,
        },
        new()
        {
            Id = "icwa-adoptee-info",
            Title = "Tribal affiliation told to an adopted Indian of 18 or more",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1917, 1951(b); 25 CFR 23.71(b), 23.138",
            Confidence = Confidence.Verified,
            IfMissed = "Rights from the tribal relationship cannot be claimed.",
            Scope = RuleScope.Child,
            Evaluate = Adoptees,
        },
    ];

    private static void Placements(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.IcwaRecordRequests.UpTo(view.AsOf))
        {
            if (request.Kind is IcwaRecordKind.PlacementRecord)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    request,
                    rule.Period!.Value.From(request.RequestedOn),
                    request.AnsweredOn,
                    new Because(
                        "{who} asked on {event} for the record of the child's placements; it has to be made available within {period}, by {due}.",
                        request.RequestedOn,
                        Who: request.By ?? "A tribe or the Secretary"));
            }
        }
    }

    private static void Adoptees(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.IcwaRecordRequests.UpTo(view.AsOf))
        {
            if (request.Kind is not IcwaRecordKind.AdopteeInformation)
            {
                continue;
            }

            if (view.Facts.Child.DateOfBirth is { } born && request.RequestedOn < DayCount.Birthday(born, 18))
            {
                EventDuty.Closed(
                    rule,
                    view,
                    dues,
                    request,
                    DueStatus.NotApplicable,
                    null,
                    new Because("The adoptee asked on {event} and was not 18 yet; the right begins at 18.", request.RequestedOn));
                continue;
            }

            EventDuty.Add(
                rule,
                view,
                dues,
                request,
                null,
                request.AnsweredOn,
                new Because(
                    "The adoptee asked on {event}; the court that entered the decree has to tell the tribal affiliation of the biological parents and what protects tribal rights.",
                    request.RequestedOn));
        }
    }
}
