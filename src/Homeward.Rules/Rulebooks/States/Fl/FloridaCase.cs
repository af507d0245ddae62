using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>How the days of a Florida court case are counted (Fla. R. Gen. Prac. and Jud. Admin. 2.514), and the hearings others count from.</summary>
internal static class FloridaCase
{
    /// <summary>The last day of a rule's period from a day; one that is closed runs through the next open day.</summary>
    public static DateOnly DueOn(Rule rule, CaseView view, DateOnly from) => rule.Period!.Value.From(from, view.Settings.Florida.Court);

    /// <summary>A day, moved to the next open one when it is closed.</summary>
    public static DateOnly Open(CaseView view, DateOnly day) => DayCount.RollForward(day, view.Settings.Florida.Court);

    /// <summary>The day of the first shelter hearing of the stay; null while none was held.</summary>
    public static DateOnly? Sheltered(CaseView view) => Ladder.First(view, HearingKind.Shelter)?.HeldOn;

    /// <summary>Whether the petition was admitted or consented to at the arraignment: dependency was found that day.</summary>
    public static bool IsAdmitted(CaseView view, DateOnly arraigned) => Ladder.First(view, FindingKind.DependencyEstablished, arraigned)?.On == arraigned;

    /// <summary>The first review or permanency hearing after a day, by a court; null when none was held.</summary>
    public static Hearing? Review(CaseView view, DateOnly after)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is { Kind: HearingKind.Review or HearingKind.Permanency, HeldBy: not HearingBody.Agency, HeldOn: { } held } && held > after && HearingClock.WasHeld(view, hearing))
            {
                return hearing;
            }
        }

        return null;
    }
}
