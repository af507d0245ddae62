using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Who has to have notice of an involuntary proceeding (25 CFR 23.11, 23.111(b), (e)), and which notice they had.</summary>
internal static class IcwaRecipients
{
    /// <summary>Whether a person is a parent with rights, or an Indian custodian, when the proceeding began. An unwed father counts once paternity is established (25 USC 1903(9)).</summary>
    public static bool IsOwed(CaseView view, Person person, DateOnly began) =>
        person.Relation is Relation.IndianCustodian || (person.IsParent && Family.HasRights(view, person, began));

    /// <summary>Whether a tribe is one in which the child may be a member.</summary>
    public static bool IsOwed(CaseView view, PossibleTribe tribe) =>
        tribe.Answer is not TribalAnswer.Neither || EventDuty.Known(view, tribe.AnsweredOn) is null;

    /// <summary>The tribe designated as the child's; null while none is.</summary>
    public static PossibleTribe? Designated(CaseView view)
    {
        PossibleTribe? designated = null;
        foreach (var tribe in view.Facts.PossibleTribes.UpTo(view.AsOf))
        {
            designated = EventDuty.Known(view, tribe.DesignatedOn) is null ? designated : tribe;
        }

        return designated;
    }

    /// <summary>The notice to a person, or to the Secretary in place of that person, that counts best: received, in the right form.</summary>
    public static IcwaNotice? NoticeTo(CaseView view, ChildCustodyProceeding proceeding, Guid personId)
    {
        IcwaNotice? best = null;
        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (IsOf(view, proceeding, notice) && notice.PersonId == personId)
            {
                best = Better(view, best, notice);
            }
        }

        return best;
    }

    /// <summary>The notice to a tribe, or to the Secretary in its place.</summary>
    public static IcwaNotice? NoticeTo(CaseView view, ChildCustodyProceeding proceeding, string tribe)
    {
        IcwaNotice? best = null;
        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (IsOf(view, proceeding, notice) && notice.PersonId is null && string.Equals(notice.Tribe, tribe, StringComparison.OrdinalIgnoreCase))
            {
                best = Better(view, best, notice);
            }
        }

        return best;
    }

    /// <summary>Where no tribe is known: the notice to the Regional Director in its place.</summary>
    public static IcwaNotice? NoticeInPlaceOfTribe(CaseView view, ChildCustodyProceeding proceeding)
    {
        IcwaNotice? best = null;
        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (IsOf(view, proceeding, notice) && notice is { Recipient: NoticeRecipient.RegionalDirector, PersonId: null, Tribe: null })
            {
                best = Better(view, best, notice);
            }
        }

        return best;
    }

    /// <summary>Whether a notice went to a tribe while no tribe is on record otherwise.</summary>
    public static bool IsToUnnamedTribe(CaseView view, ChildCustodyProceeding proceeding, IcwaNotice notice) =>
        notice is { Recipient: NoticeRecipient.Tribe, Tribe: not null } && IsOf(view, proceeding, notice) && view.Facts.PossibleTribes.UpTo(view.AsOf).Length == 0;

    /// <summary>Whether a notice is one in the stay of the proceeding.</summary>
    public static bool IsOf(CaseView view, ChildCustodyProceeding proceeding, IcwaNotice notice) =>
        notice.Proceeding == proceeding && StayFindings.InStay(view, notice.MailedOn);

    /// <summary>Whether a notice has the form the law asks for: registered or certified mail, and complete; nothing recorded speaks against it.</summary>
    public static bool HasForm(IcwaNotice notice) => notice.RegisteredMail != false && notice.ContentComplete != false;

    // A notice in the wrong form starts no wait, however well it was received.
    private static IcwaNotice? Better(CaseView view, IcwaNotice? one, IcwaNotice other) =>
        !HasForm(other) ? one
        : one is null || (EventDuty.Known(view, one.ReceivedOn) is null && EventDuty.Known(view, other.ReceivedOn) is not null) ? other
        : one;
}
