using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>Health, behavior and trauma on entering care (obligations, B4).</summary>
internal static class HealthAssessments
{
    private static readonly Period Treatment = Period.Days(30);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-health",
            Title = "Initial health care assessment",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Admin. Code 65C-29.008(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The text was current to September 2024; an amendment of its timeframe was noticed in November 2024.",
            IfMissed = "Health needs stay unseen.",
            Period = Period.BusinessDays(5),
            AlertDays = 5,
            Evaluate = Initial,
        },
        new()
        {
            Id = "fl-health",
            Title = "Health care assessment of a child who seems ill",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Admin. Code 65C-29.008(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A concern about illness known by the day after removal. Where the hour of removal is not on record only the day can be told (INTERP).",
            IfMissed = "A sick child waits for a physician.",
            Period = Period.Hours(24),
            AlertDays = 1,
            OnlyWith = [typeof(HealthConcern)],
            Evaluate = WhenIll,
        },
        new()
        {
            Id = "fl-health",
            Title = "Comprehensive behavioral health assessment",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Admin. Code 65C-28",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Thirty days by a staff analysis of 2023.",
            IfMissed = "Placement and services are chosen without knowing the child.",
            Period = Period.Days(30),
            AlertDays = 10,
            Evaluate = Behavioral,
        },
        new()
        {
            Id = "fl-health",
            Title = "Behavioral health assessment asked for in time",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Admin. Code 65C-28",
            Confidence = Confidence.UnverifiedMedium,
            ConfidenceNote = "Not read: a setting. Judged once the assessment is on record with the day it was asked for.",
            IfMissed = "The assessment comes late.",
            OnlyWith = [typeof(HealthEvent)],
            Evaluate = Referred,
        },
        new()
        {
            Id = "fl-trauma-screen-21",
            Title = "Trauma screening",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Stat. 39.523(2)(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The number of days was read in a staff analysis of 2023 (S).",
            IfMissed = "What the child went through stays unseen.",
            Period = Period.Days(21),
            AlertDays = 10,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Trauma,
        },
        new()
        {
            Id = "fl-trauma-screen-21",
            Title = "Help after the trauma screening",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Stat. 39.523(2)(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The number of days was read in a staff analysis of 2023 (S).",
            IfMissed = "What the screening found is left as it is.",
            Period = Treatment,
            AlertDays = 10,
            OnlyWith = [typeof(HealthEvent)],
            Evaluate = AfterScreening,
        },
    ];

    private static void Initial(Rule rule, CaseView view, DueList dues)
    {
        var on = view.Episode.Removal.On;
        Clock.Once(
            rule,
            view,
            dues,
            FloridaCase.DueOn(rule, view, on),
            Seen(view, on),
            new Because("The child was removed on {event}; the initial health care assessment is made within {period}, by {due}.", on),
            FactKinds.Health);
    }

    private static void WhenIll(Rule rule, CaseView view, DueList dues)
    {
        var removal = view.Episode.Removal;
        if (Exams.Concern(view, HealthConcernKind.Illness, removal.On.AddDays(1), lasts: false) is null)
        {
            return;
        }

        var seen = Seen(view, removal.On);
        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Florida.Court,
            skipsClosedDays: false,
            new When(removal.On, removal.At),
            seen,
            seen is null ? null : new When(seen.On, seen.At),
            new Because("The child was removed on {event} and seemed ill or in discomfort; a health care assessment is made within {period}, by {due}.", removal.On),
            "The child was removed on {event}, at an hour that is not on record, and seemed ill or in discomfort; a health care assessment is made within {period}, which end on {due} at the latest.",
            FactKinds.Health);
    }

    private static HealthEvent? Seen(CaseView view, DateOnly from) => Exams.Medical(view, from, view.Episode.EndedOn ?? DateOnly.MaxValue, screens: true);

    private static void Behavioral(Rule rule, CaseView view, DueList dues)
    {
        var on = view.Episode.Removal.On;
        Clock.Once(
            rule,
            view,
            dues,
            rule.Period!.Value.From(on),
            Exams.First(view, HealthEventKind.NeedsAssessment, on),
            new Because("The child was removed on {event}; the comprehensive behavioral health assessment is done within {period}, by {due}.", on),
            FactKinds.Health);
    }

    private static void Referred(Rule rule, CaseView view, DueList dues)
    {
        var on = view.Episode.Removal.On;
        if (Exams.First(view, HealthEventKind.NeedsAssessment, on) is { RequestedOn: { } asked } made)
        {
            Clock.Once(
                rule,
                view,
                dues,
                DayCount.AddDays(on, view.Settings.Florida.AssessmentReferralDays),
                made,
                new Because("The child was removed on {event}; the behavioral health assessment is asked for within {count day}, by {due}.", on, Count: view.Settings.Florida.AssessmentReferralDays),
                FactKinds.Health,
                new Subject(SubjectKind.Event, made.Id),
                asked);
        }
    }

    private static void Trauma(Rule rule, CaseView view, DueList dues)
    {
        if (FloridaCase.Sheltered(view) is { } sheltered)
        {
            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(sheltered),
                Exams.First(view, HealthEventKind.TraumaScreening, view.Episode.Removal.On),
                new Because("The shelter hearing was held on {event}; the child is screened for trauma as soon as practicable and within {period}, by {due}.", sheltered),
                FactKinds.Health);
        }
    }

    private static void AfterScreening(Rule rule, CaseView view, DueList dues)
    {
        if (Exams.First(view, HealthEventKind.TraumaScreening, view.Episode.Removal.On) is not { TreatmentNeeded: true } screened)
        {
            return;
        }

        var begun = screened.TreatmentBeganOn <= view.AsOf ? screened.TreatmentBeganOn : null;
        Clock.Once(
            rule,
            view,
            dues,
            rule.Period!.Value.From(screened.On),
            begun is null ? null : screened,
            new Because("The trauma screening of {event} found a need; assessment, services or intervention begin within {period}, by {due}.", screened.On),
            FactKinds.Health,
            new Subject(SubjectKind.Event, screened.Id),
            begun);
    }
}
