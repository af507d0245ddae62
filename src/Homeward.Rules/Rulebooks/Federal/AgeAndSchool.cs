using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Age, activity, schooling and citizenship (obligations, A1).</summary>
internal static class AgeAndSchool
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ive-age-school",
            Title = "Title IV-E age limit, or an activity that extends it",
            OwedBy = OwedBy.EligibilityWorker,
            Citation = "42 USC 675(8)(A)-(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "In a state without the election, the full-time student expected to finish by 19 was not read (UNVERIFIED-H) and is not counted here.",
            IfMissed = "No federal payment for days past the age, or without the activity.",
            AlertDays = 90,
            Evaluate = Age,
        },
        new()
        {
            Id = "ive-school-attend",
            Title = "Full-time school, or a reason of the law",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(30)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "State law sets the age; without it only a schooling on record is judged.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = Attendance,
        },
        new()
        {
            Id = "ive-citizenship",
            Title = "Citizenship or immigration status verified",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(27)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The law asks for procedures and sets no number of days.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Evaluate = Citizenship,
        },
    ];

    // Listed from the rule's alert days before the birthday on: before that nobody can act on it.
    private static void Age(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(18) is not { } adultOn)
        {
            return;
        }

        var lastDay = view.Birthday(view.Settings.AgeOfCare)!.Value.AddDays(-1);
        if (view.AsOf < adultOn.AddDays(-1 - rule.AlertDays) || view.Episode.Removal.On > lastDay || view.Episode.EndedOn < adultOn || Eligibility.IsLost(view))
        {
            return;
        }

        if (view.Settings.AgeOfCare <= 18 || view.AsOf > lastDay)
        {
            if (!(view.Episode.EndedOn <= lastDay))
            {
                Standing.Payable(
                    rule,
                    view,
                    dues,
                    view.Episode.Removal.Id,
                    view.Episode.Removal.On,
                    lastDay,
                    new Because("The youth turns {count} on {event}; title IV-E pays through the day before, {due}.", lastDay.AddDays(1), Count: view.Settings.AgeOfCare));
            }

            return;
        }

        Activity(rule, view, dues, adultOn);
    }

    private static void Activity(Rule rule, CaseView view, DueList dues, DateOnly adultOn)
    {
        ActivityCondition? last = null;
        foreach (var activity in view.Facts.ActivityConditions.UpTo(view.AsOf))
        {
            if (activity.Through is null || activity.Through >= adultOn)
            {
                last = last is null || last.Through < activity.Through || activity.Through is null ? activity : last;
            }
        }

        if (last is { Through: null })
        {
            Standing.Owed(
                rule, view, dues, new Because("The youth turns 18 on {event} and has met an activity condition since {other}.", adultOn, last.From), last.From, last);
        }
        else if (view.Episode.IsOpen)
        {
            Standing.Broken(
                rule,
                view,
                dues,
                last?.Through ?? DayCount.AddDays(adultOn, -1),
                last is null
                    ? new Because("The youth turns 18 on {event}; from then on title IV-E pays only while one of the five activity conditions is recorded.", adultOn)
                    : new Because("The youth turned 18 on {event}; the activity on record is shown through {due}, and new evidence is needed after it.", adultOn));
        }
    }

    private static void Attendance(Rule rule, CaseView view, DueList dues)
    {
        Schooling? last = null;
        foreach (var schooling in view.Facts.Schooling.UpTo(view.AsOf))
        {
            last = schooling;
        }

        if (!view.Episode.IsOpen || (last is null && !IsOfSchoolAge(view)) || Eligibility.IsLost(view))
        {
            return;
        }

        switch (last?.Kind)
        {
            case null:
                Standing.Owed(
                    rule,
                    view,
                    dues,
                    new Because("The child has been of compulsory school age ({count}) since {event}; no schooling is recorded.",
                        view.Birthday(view.Settings.CompulsorySchoolAge!.Value),
                        Count: view.Settings.CompulsorySchoolAge),
                    needs: FactKinds.CitizenshipAndSchool);
                break;
            case SchoolingKind.None:
                Standing.Broken(
                    rule,
                    view,
                    dues,
                    DayCount.AddDays(last.On, -1),
                    new Because(
                        "It was recorded on {event} that the child is neither a full-time student, home-schooled, in independent study nor medically incapable.",
                        last.On));
                break;
            default:
                Standing.Owed(
                    rule,
                    view,
                    dues,
                    new Because(
                        last.Kind is SchoolingKind.MedicallyIncapable
                            ? "It was recorded on {event} that the child cannot attend for a medical reason; the case plan must keep that information current."
                            : "It was recorded on {event} that the child attends school, is schooled at home or in independent study, or has completed it.",
                        last.On),
                    last.On,
                    last);
                break;
        }
    }

    private static bool IsOfSchoolAge(CaseView view) =>
        view.Settings.CompulsorySchoolAge is { } age && view.Birthday(age) <= view.AsOf;

    private static void Citizenship(Rule rule, CaseView view, DueList dues)
    {
        var verifiedOn = view.Facts.Child.CitizenshipVerifiedOn is { } on && on <= view.AsOf ? on : (DateOnly?)null;
        Standing.Owed(
            rule,
            view,
            dues,
            verifiedOn is null
                ? new Because("The child entered care on {event}; citizenship or immigration status is to be verified.", view.Episode.Removal.On)
                : new Because("Citizenship or immigration status was verified on {event}.", verifiedOn),
            verifiedOn,
            view.Facts.Child,
            FactKinds.CitizenshipAndSchool);
    }
}
