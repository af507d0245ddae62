using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>
/// The anchors of one California case (Welf. and Inst. Code 361.49): the original removal, deemed entry, and the initial disposition. They may lie before the
/// stay that is judged: a child removed again on a supplemental petition is in the same case.
/// </summary>
/// <param name="RemovedOn">The original removal, from which 18 and 24 months run.</param>
/// <param name="EntryOn">Deemed entry: the earlier of the jurisdictional hearing and 60 days after removal.</param>
/// <param name="Jurisdiction">The jurisdictional hearing; null while it was not held.</param>
/// <param name="Disposition">The initial disposition hearing; null while it was not held.</param>
internal readonly record struct CaliforniaCase(DateOnly RemovedOn, DateOnly EntryOn, Hearing? Jurisdiction, Hearing? Disposition)
{
    // Stats. 2024 ch. 412: a child left with a parent at disposition and removed later on a new petition has anchors of that petition.
    private static readonly DateOnly OwnAnchorsFrom = new(2025, 1, 1);

    public static CaliforniaCase Of(CaseView view)
    {
        var index = view.EpisodeIndex;
        while (index > 0 && IsSameCase(view, index) && !HasOwnAnchors(view, index))
        {
            index--;
        }

        var removedOn = view.Episodes[index].Removal.On;
        var jurisdiction = Since(view, HearingKind.Adjudication, removedOn);
        var entry = DayCount.AddDays(removedOn, 60);
        return new CaliforniaCase(
            removedOn, jurisdiction?.HeldOn < entry ? jurisdiction.HeldOn.Value : entry, jurisdiction, Since(view, HearingKind.Disposition, removedOn));
    }

    /// <summary>How the sentence names what set deemed entry.</summary>
    public string Why => Jurisdiction?.HeldOn == EntryOn ? "the day of the jurisdictional hearing" : "60 days after removal";

    /// <summary>The first hearing of a kind held from a day on, by the end of the stay.</summary>
    public static Hearing? Since(CaseView view, HearingKind kind, DateOnly from)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Kind == kind && hearing.HeldOn >= from)
            {
                return hearing.HeldOn <= (view.Episode.EndedOn ?? view.AsOf) ? hearing : null;
            }
        }

        return null;
    }

    // A new dependency petition opens a new case; a supplemental one goes on with the old.
    private static bool IsSameCase(CaseView view, int index)
    {
        var after = view.Episodes[index - 1].EndedOn ?? view.Episodes[index].Removal.On;
        var supplemental = false;
        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition.FiledOn >= after && !(petition.FiledOn > view.Episodes[index].EndedOn))
            {
                if (petition.Kind is PetitionKind.Dependency)
                {
                    return false;
                }

                supplemental |= petition.Kind is PetitionKind.Supplemental;
            }
        }

        return supplemental;
    }

    private static bool HasOwnAnchors(CaseView view, int index)
    {
        var removedOn = view.Episodes[index].Removal.On;
        if (removedOn < OwnAnchorsFrom)
        {
            return false;
        }

        foreach (var hearing in view.Facts.Hearings.UpTo(removedOn))
        {
            if (hearing.Kind is HearingKind.Disposition && hearing.HeldOn >= view.Episodes[index - 1].Removal.On && hearing.HeldOn < removedOn)
            {
                return hearing.HeldOn >= view.Episodes[index - 1].EndedOn;
            }
        }

        return false;
    }
}
