using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>What foster parents are told (obligations, B3).</summary>
internal static class FosterParentNotices
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-fp-removal-10",
            Title = "Foster parents told before the child is moved",
            OwedBy = OwedBy.Agency,
            Citation = "18 NYCRR 443.5(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Owed to the home the child left for another placement. The conference within ten days of a request is not told apart. A day before that is closed becomes the last open day "
                + "before (INTERP, a setting).",
            IfMissed = "The foster parents cannot object in time.",
            Period = Period.Days(10),
            AlertDays = 5,
            OnlyWith = [typeof(Placement)],
            Evaluate = BeforeMove,
        },
        new()
        {
            Id = "ny-fp-nonrenew-20",
            Title = "Letter before a foster home is not renewed",
            OwedBy = OwedBy.Licensing,
            Citation = "18 NYCRR 443.11(a)(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Judged for each letter on record that says when the approval ends. A day before that is closed becomes the last open day before (INTERP, a setting).",
            IfMissed = "The foster parents cannot object in time.",
            Period = Period.Days(20),
            OnlyWith = [typeof(AgencyNotice)],
            Evaluate = NotRenewed,
        },
    ];

    private static void BeforeMove(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index + 1 < placements.Length; index++)
        {
            var home = placements[index];
            if (!Stays.HasCaregiver(home) || !view.Episode.Holds(home.From) || !view.Episode.Holds(placements[index + 1].From) || Stays.EndOf(view, placements, index) is not { } left)
            {
                continue;
            }

            var dueOn = NewYorkCase.Before(rule, view, left);
            var notice = Told(view, home, left);
            if (notice is { Excused: true })
            {
                Duty.Excused(
                    rule,
                    view,
                    dues,
                    notice.GivenOn,
                    notice,
                    new Because("The child left the foster home on {event}; on {other} it was recorded why no notice before was owed.", left, notice.GivenOn),
                    Stays.About(home),
                    dueOn);
                continue;
            }

            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                notice,
                new Because("The child left the foster home on {event}; the foster parents were to be told in writing at least {period} before, by {due}.", left),
                FactKinds.StateCasework,
                Stays.About(home),
                curable: false);
        }
    }

    private static AgencyNotice? Told(CaseView view, Placement home, DateOnly left)
    {
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice.Kind is AgencyNoticeKind.CaregiverRemoval && (notice.PlacementId is { } named ? named == home.PlacementId : notice.EffectiveOn == left))
            {
                return notice;
            }
        }

        return null;
    }

    private static void NotRenewed(Rule rule, CaseView view, DueList dues)
    {
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice is { Kind: AgencyNoticeKind.HomeNotRenewed, EffectiveOn: { } ends, Excused: false })
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    notice,
                    NewYorkCase.Before(rule, view, ends),
                    notice.GivenOn,
                    new Because("The approval of the foster home ends on {event}; the letter is sent at least {period} before, by {due}.", ends));
            }
        }
    }
}
