using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>Medical examinations by age (obligations, B3).</summary>
internal static class PeriodicExaminations
{
    private const int Weeks = 0;
    private const int Months = 1;
    private const int Years = 12;

    private static readonly Window[] Windows =
    [
        new(2, 4, Weeks), new(2, 3, Months), new(4, 5, Months), new(6, 7, Months), new(9, 10, Months), new(12, 13, Months), new(14, 15, Months), new(16, 19, Months), new(23, 25, Months),
        new(3, 3, Years), new(4, 4, Years), new(5, 5, Years), new(6, 6, Years), new(8, 9, Years), new(10, 11, Years), new(12, 13, Years), new(14, 15, Years), new(16, 17, Years),
        new(18, 19, Years), new(20, 20, Years),
    ];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-health-periodic",
            Title = "Periodic medical examination",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 507.1(c)(2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Whether an age of two (\"2-3 months\") lasts until the child reaches the next or ends at the second is a reading (INTERP, a setting). Dental examinations are not told apart, "
                + "nor what the physician finds needed besides. A window that ended before the child came into care is not listed.",
            IfMissed = "Health needs stay unseen.",
            AlertDays = 30,
            Evaluate = ByAge,
        },
    ];

    // Only windows that had begun by the day looked at.
    private static void ByAge(Rule rule, CaseView view, DueList dues)
    {
        if (view.Facts.Child.DateOfBirth is not { } born)
        {
            return;
        }

        foreach (var window in Windows)
        {
            var from = window.From(born);
            if (from > view.AsOf || view.Episode.EndedOn <= from)
            {
                return;
            }

            var through = window.Through(born, view.Settings.NewYork.ExamWindowEndsAtUpperAge);
            if (through >= view.Episode.Removal.On)
            {
                var seen = Exams.Medical(view, from, DateOnly.MaxValue, screens: false);
                Clock.Once(
                    rule,
                    view,
                    dues,
                    through,
                    seen?.On <= window.Until(born) ? seen : null,
                    new Because("The child, born on {other}, reaches the age of a periodic examination on {event}; it is made by {due}.", from, born),
                    FactKinds.Health,
                    windowFrom: from);
            }
        }
    }

    private readonly record struct Window(int Lower, int Upper, int Unit)
    {
        public DateOnly From(DateOnly born) => Unit == Weeks ? born.AddDays(7 * Lower) : DayCount.AddMonths(born, Unit * Lower);

        public DateOnly Through(DateOnly born, bool endsAtUpperAge) =>
            Unit == Weeks ? born.AddDays(7 * Upper) : endsAtUpperAge && Upper > Lower ? DayCount.AddMonths(born, Unit * Upper) : Until(born);

        // The last day of the upper age: an examination after it belongs to the next window.
        public DateOnly Until(DateOnly born) => Unit == Weeks ? DayCount.AddMonths(born, 2).AddDays(-1) : DayCount.AddMonths(born, Unit * (Upper + 1)).AddDays(-1);
    }
}
