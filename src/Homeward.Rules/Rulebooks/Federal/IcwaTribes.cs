using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Which tribe is the child's, and whether its court has exclusive jurisdiction (obligations, A11).</summary>
internal static class IcwaTribes
{
    private const string Several =
        "The child has met the definition of an Indian child through {count} tribes since {event}; the court has to designate one as the Indian child's tribe";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-tribe-designation",
            Title = "Designation of the Indian child's tribe",
            OwedBy = OwedBy.Court,
            Citation = "25 CFR 23.109(a)-(c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Asked where more than one tribe qualifies; one tribe alone is the child's.",
            IfMissed = "Notice may go to the wrong tribe.",
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = Designation,
        },
        new()
        {
            Id = "icwa-exclusive-jurisdiction",
            Title = "Residence and domicile, and dismissal where a tribe has exclusive jurisdiction",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1911(a); 25 CFR 23.110(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Expeditiously\", with no day. Agreements between state and tribe (25 USC 1919) are not on record.",
            IfMissed = "The order is made without jurisdiction.",
            Evaluate = Jurisdiction,
        },
    ];

    private static void Designation(Rule rule, CaseView view, DueList dues)
    {
        var tribes = view.Facts.PossibleTribes.UpTo(view.AsOf);
        var qualify = 0;
        PossibleTribe? designated = null;
        PossibleTribe? second = null;
        var heard = true;
        foreach (var tribe in tribes)
        {
            if (tribe.Answer is not TribalAnswer.Member and not TribalAnswer.EligibleChildOfMember || EventDuty.Known(view, tribe.AnsweredOn) is null)
            {
                continue;
            }

            qualify++;
            second = second is null || tribe.AnsweredOn > second.AnsweredOn ? tribe : second;
            heard &= tribe.ChanceToAgreeGiven != false;
            designated = EventDuty.Known(view, tribe.DesignatedOn) is not null ? tribe : designated;
        }

        if (qualify < 2 || !IcwaStanding.Of(view).Applies || !rule.AppliesOn(view.Episode.Removal.On))
        {
            return;
        }

        if (designated is null || (!heard && !VoluntaryStay.Is(view)))
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    heard ? Several + ", after giving them the chance to agree."
                        : Several + ", and the tribes did not have the chance to agree which one.",
                    second!.AnsweredOn,
                    Count: qualify));
        }
        else
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(Several + ", and designated {who} on {other}.", second!.AnsweredOn, designated.DesignatedOn, qualify, designated.Tribe),
                designated.DesignatedOn,
                designated);
        }
    }

    private static void Jurisdiction(Rule rule, CaseView view, DueList dues)
    {
        var standing = IcwaStanding.Of(view);
        if (!standing.Applies || view.Episode.EndedOn < standing.Since || IcwaProceedings.First(view) is null)
        {
            return;
        }

        TribalJurisdiction? last = null;
        foreach (var one in view.Facts.TribalJurisdictions.UpTo(view.AsOf))
        {
            last = StayFindings.InStay(view, one.DeterminedOn) ? one : last;
        }

        if (last is null)
        {
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    "There has been reason to know since {event} that the child is an Indian child; the court has to determine the child's residence and domicile, and whether a "
                    + "tribe has exclusive jurisdiction.",
                    standing.Since),
                needs: FactKinds.IndianChildProceedings);
            return;
        }

        if (last.Exclusive != true && last.WardOfTribalCourt != true)
        {
            var known = last.Exclusive is not null && last.WardOfTribalCourt is not null;
            Standing.Owed(
                rule,
                view,
                dues,
                new Because(
                    known ? "Residence and domicile were determined on {event}; no tribe has exclusive jurisdiction, and the child is no ward of a tribal court."
                        : "Residence and domicile were determined on {event}; whether a tribe has exclusive jurisdiction or the child is a ward of a tribal court is not recorded.",
                    last.DeterminedOn),
                known ? last.DeterminedOn : null,
                last);
            return;
        }

        var done = EventDuty.Known(view, last.TribalCourtNotifiedOn) is null || EventDuty.Known(view, last.RecordsSentOn) is null
            ? null
            : EventDuty.Known(view, last.DismissedOn);
        EventDuty.Add(
            rule,
            view,
            dues,
            last,
            null,
            done,
            new Because(
                last.WardOfTribalCourt == true
                    ? "It was determined on {event} that the child is a ward of a tribal court; the court has to tell the tribal court expeditiously, dismiss the proceeding and "
                        + "send it the pleadings and the record."
                    : "It was determined on {event} that a tribe has exclusive jurisdiction; the court has to tell the tribal court expeditiously, dismiss the proceeding and send "
                        + "it the pleadings and the record.",
                last.DeterminedOn),
            Subject.Child);
    }
}
