using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The health and education record: to each caregiver, and to the youth who leaves at majority (obligations, A2).</summary>
internal static class CaregiverRecords
{
    private const int MonthsAhead = 3;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-health-edu-record",
            Title = "Health and education record to the caregiver",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(D)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"At the time of each placement\" is read as the same day (INTERP).",
            IfMissed = "The state is out of compliance with the case review system.",
            Period = Period.Days(0),
            Evaluate = EachPlacement,
        },
        new()
        {
            Id = "fed-health-edu-exit",
            Title = "Health and education record to the youth at exit",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(5)(D)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Majority is the age up to which the state keeps youth in care (a setting): state law decides.",
            IfMissed = "The state is out of compliance with the case review system.",
            Evaluate = AtExit,
        },
    ];

    // A hand-over nobody recorded for a placement that is over can no longer be made, and the record does not show that it was not: it is not listed.
    private static void EachPlacement(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            var given = placement.RecordGivenOn <= view.AsOf ? placement.RecordGivenOn : null;
            if (!view.Episode.Holds(placement.From) || !Stays.IsFosterCare(placement) || (given is null && Stays.EndOf(view, placements, index) is not null))
            {
                continue;
            }

            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(placement.From),
                given is null ? null : placement,
                new Because("The child was placed on {event}; the health and education record is to be updated and a copy given to the caregiver "
                    + "at the time of placement, on {due}.", placement.From),
                FactKinds.RecordsGiven,
                Stays.About(placement),
                given);
        }
    }

    private static void AtExit(Rule rule, CaseView view, DueList dues)
    {
        var majority = view.Birthday(view.Settings.AgeOfCare);
        var leaves = view.Episode.Discharge is { } discharge && IsByAge(view, discharge) ? discharge.On : (DateOnly?)null;
        var near = view.Episode.IsOpen && majority >= view.AsOf && DayCount.AddMonths(view.AsOf, MonthsAhead) >= majority;
        if ((leaves ?? (near ? majority : null)) is not { } dueOn)
        {
            return;
        }

        ExitRecord? given = null;
        foreach (var record in view.Facts.ExitRecords.UpTo(view.AsOf))
        {
            if (record.GivenOn >= view.Episode.Removal.On)
            {
                given = record;
                break;
            }
        }

        var sentence = leaves is null
            ? "The youth reaches the age at which care ends on {due}; a youth who leaves for that reason is given the health and education record "
                + "free of charge at that time."
            : "The youth left care on {due} by reaching majority; the health and education record is to be given free of charge at that time.";
        dues.Add(new DueDate
        {
            Rule = rule,
            About = Subject.Child,
            EpisodeId = view.Episode.Removal.Id,
            DueOn = dueOn,
            Status = Clock.Status(view.AsOf, dueOn, given?.GivenOn, null, rule.AlertDays),
            SatisfiedOn = given?.GivenOn,
            MetBy = given,
            CanStillBeMet = given is null,
            NotCollected = given is null && (view.Facts.NotCollected & FactKinds.RecordsGiven) != FactKinds.None,
            Because = new Because(sentence, dueOn),
        });
    }

    // A minor whom a court emancipated has not left by reason of age.
    private static bool IsByAge(CaseView view, Discharge discharge) =>
        discharge.Reason is DischargeReason.Emancipation && !(view.Birthday(18) > discharge.On);
}
