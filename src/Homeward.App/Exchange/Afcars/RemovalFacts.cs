using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Exchange.Afcars;

/// <summary>Each removal with its exit and what happened between (E69 to E156), and the three dates of an episode before 1 October 2022.</summary>
internal static class RemovalFacts
{
    public static void Add(RecordFacts made)
    {
        var days = new HashSet<DateOnly>();
        foreach (var removal in made.Record.HistoricalRemovals) AddHistorical(made, removal, days);
        foreach (var removal in made.Record.Removals) AddFull(made, removal, days);
    }

    private static void AddHistorical(RecordFacts made, AfcarsHistoricalRemoval removal, HashSet<DateOnly> days)
    {
        var removed = Begun(made, removal, days);
        AddRemoval(made, removed, entered: null, datesOnly: true);
        if (!AddExit(made, removal, removed, entered: null))
            throw Answers.Refuse(153, $"The episode that began on {Because.Day(removed)} is given by its dates alone, without the day it ended.");
    }

    private static void AddFull(RecordFacts made, AfcarsRemoval removal, HashSet<DateOnly> days)
    {
        var removed = Begun(made, removal, days);
        AddRemoval(made, removed, made.Answers.Day(removal, 70), datesOnly: false);
        AddExit(made, removal, removed, made.Answers.Day(removal, 154));
        LivingArrangementFacts.Add(made, removal, removed);
        foreach (var plan in removal.Plans) AddPlan(made, plan);
        foreach (var review in removal.PeriodicReviews) AddReview(made, review);
        foreach (var hearing in removal.PermanencyHearings) AddHearing(made, hearing);
        AddVisits(made, removal);
    }

    private static DateOnly Begun(RecordFacts made, AfcarsScope removal, HashSet<DateOnly> days)
    {
        var removed = made.Answers.Needed(removal, 69, "A removal");
        return days.Add(removed) ? removed : throw Answers.Refuse(69, $"The removal on {Because.Day(removed)} is given twice.");
    }

    private static void AddRemoval(RecordFacts made, DateOnly removed, DateOnly? entered, bool datesOnly) => made.Add(new Removal
    {
        Id = made.Stamp.Id(nameof(Removal), removed),
        RecordedAt = made.Stamp.At,
        RecordedBy = made.Stamp.By,
        Source = made.Stamp.Entered(entered),
        On = removed,
        Manner = RemovalManner.NotCollected,
        DatesOnly = datesOnly,
    });

    private static bool AddExit(RecordFacts made, AfcarsScope removal, DateOnly removed, DateOnly? entered)
    {
        var reason = Answers.Code(removal, 155);
        if (made.Answers.Day(removal, 153) is not { } exited)
        {
            return reason is null or 9 ? false : throw Answers.Refuse(153, "A reason of exit is given, but not the day of the exit.");
        }

        if (exited < removed) throw Answers.Refuse(153, $"The exit on {Because.Day(exited)} is before the removal on {Because.Day(removed)}.");
        made.Add(new Discharge
        {
            Id = made.Stamp.Id(nameof(Discharge), removed),
            RecordedAt = made.Stamp.At,
            RecordedBy = made.Stamp.By,
            Source = made.Stamp.Entered(entered),
            On = exited,
            Reason = reason switch
            {
                1 => DischargeReason.Reunification,
                2 => DischargeReason.LivingWithRelative,
                3 => DischargeReason.Adoption,
                4 => DischargeReason.Emancipation,
                5 => DischargeReason.Guardianship,
                6 => DischargeReason.Runaway,
                7 => DischargeReason.Death,
                8 => DischargeReason.Transfer,
                _ => DischargeReason.NotCollected,
            },
        });
        return true;
    }

    // The federal code for "no plan established" is not published with the layout: a number that is not known is not guessed at, and costs no child its record.
    private static void AddPlan(RecordFacts made, AfcarsPlan plan)
    {
        var goal = plan[148].Code switch
        {
            1 => PermanencyPlan.Reunification,
            2 => PermanencyPlan.LiveWithRelative,
            3 => PermanencyPlan.Adoption,
            4 => PermanencyPlan.Guardianship,
            5 => PermanencyPlan.PlannedArrangement,
            _ => (PermanencyPlan?)null,
        };
        if (goal is null)
        {
            if (plan[148].IsMissing) return;
            if (plan[148].Code is null) Answers.Code(plan, 148);
            made.Answers.Note(148, $"“{Answers.Short(plan[148].Text!)}” is not the code of a permanency plan that is published; the plan was left out and the record kept.");
            return;
        }

        var set = made.Answers.Needed(plan, 147, "A permanency plan");
        made.Add(new PermanencyGoal
        {
            Id = made.Stamp.Id(nameof(PermanencyGoal), $"{RecordStamp.Key(set)}-{goal}"),
            RecordedAt = made.Stamp.At,
            RecordedBy = made.Stamp.By,
            Source = made.Stamp.Source,
            Plan = goal.Value,
            SetOn = set,
        });
    }

    private static void AddReview(RecordFacts made, AfcarsValue review)
    {
        if (made.Answers.Day(review, 149) is not { } held) return;
        made.Add(new PeriodicReview
        {
            Id = made.Stamp.Id(nameof(PeriodicReview), held),
            RecordedAt = made.Stamp.At,
            RecordedBy = made.Stamp.By,
            Source = made.Stamp.Source,
            HeldOn = held,
            HeldBy = ReviewBody.NotCollected,
        });
    }

    private static void AddHearing(RecordFacts made, AfcarsValue hearing)
    {
        if (made.Answers.Day(hearing, 150) is not { } held) return;
        made.Add(new Hearing
        {
            Id = made.Stamp.Id(nameof(Hearing), held),
            RecordedAt = made.Stamp.At,
            RecordedBy = made.Stamp.By,
            Source = made.Stamp.Source,
            Kind = HearingKind.Permanency,
            HeldOn = held,
            HeldBy = HearingBody.NotCollected,
        });
    }

    // Every visit the file lists was in person, face to face: the element's definition (45 CFR 1355.44(f)(5)).
    private static void AddVisits(RecordFacts made, AfcarsRemoval removal)
    {
        var seen = new Dictionary<DateOnly, int>();
        foreach (var visit in removal.Visits)
        {
            var place = Answers.Code(visit, 152);
            if (place is null && visit[151].IsMissing) continue;
            var on = made.Answers.Needed(visit, 151, "A caseworker visit");
            seen[on] = seen.TryGetValue(on, out var before) ? before + 1 : 0;
            made.Add(new CaseworkerVisit
            {
                Id = made.Stamp.Id(nameof(CaseworkerVisit), on, seen[on]),
                RecordedAt = made.Stamp.At,
                RecordedBy = made.Stamp.By,
                Source = made.Stamp.Source,
                On = on,
                Mode = VisitMode.InPerson,
                Place = place switch
                {
                    1 => VisitPlace.Residence,
                    2 => VisitPlace.Other,
                    _ => VisitPlace.NotCollected,
                },
            });
        }
    }
}
