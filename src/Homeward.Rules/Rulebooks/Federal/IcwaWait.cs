using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// The waiting period of one involuntary proceeding (25 USC 1912(a); 25 CFR 23.112): ten days from receipt, longer for a recipient who asked for more, and
/// over when it is over for the last of them: every parent, the Indian custodian, the tribe, or the Secretary in place of one who is not known.
/// </summary>
/// <param name="Earliest">The first day a hearing may be held; null while somebody has not received notice.</param>
/// <param name="ReceivedOn">The receipt it runs from.</param>
/// <param name="Last">The name of the recipient it runs longest for, or of the one who has not received notice.</param>
internal readonly record struct IcwaWait(DateOnly? Earliest, DateOnly? ReceivedOn, string? Last)
{
    /// <summary>Days of federal law that may be added on request.</summary>
    public const int MostExtension = 20;

    /// <summary>The wait of a proceeding that began on a day.</summary>
    public static IcwaWait Of(CaseView view, ChildCustodyProceeding proceeding, DateOnly began)
    {
        var wait = default(IcwaWait);
        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (IcwaRecipients.IsOwed(view, person, began))
            {
                wait = wait.With(view, IcwaRecipients.NoticeTo(view, proceeding, person.PersonId), person.Name ?? "a parent");
            }
        }

        var designated = IcwaRecipients.Designated(view);
        var (any, noticed) = (false, false);
        foreach (var tribe in view.Facts.PossibleTribes.UpTo(view.AsOf))
        {
            if (IcwaRecipients.IsOwed(view, tribe) && (designated is null || ReferenceEquals(tribe, designated)))
            {
                any = true;
                wait = wait.With(view, IcwaRecipients.NoticeTo(view, proceeding, tribe.Tribe), tribe.Tribe);
            }
        }

        // A tribe that is on record only by the notice it was sent.
        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (!any && IcwaRecipients.IsToUnnamedTribe(view, proceeding, notice))
            {
                wait = wait.With(view, IcwaRecipients.NoticeTo(view, proceeding, notice.Tribe!), notice.Tribe!);
                noticed = true;
            }
        }

        return any || noticed ? wait : wait.With(view, IcwaRecipients.NoticeInPlaceOfTribe(view, proceeding), "the tribe, or the Secretary in its place");
    }

    /// <summary>The first day a hearing may be held as far as one recipient is concerned; null while it was not received.</summary>
    public static DateOnly? EndsFor(CaseView view, IcwaNotice notice) => EventDuty.Known(view, notice.ReceivedOn) is { } received
        ? DayCount.AddDays(received, 10 + Extension(view, notice) + (view.Settings.TenthDayOpen ? 0 : 1))
        : null;

    /// <summary>The days added: as granted, and all twenty from the request until the court has fixed them (INTERP).</summary>
    public static int Extension(CaseView view, IcwaNotice notice) =>
        EventDuty.Known(view, notice.ExtensionRequestedOn) is null ? 0 : notice.ExtensionDays ?? MostExtension;

    private bool Unreceived => Last is not null && Earliest is null;

    private IcwaWait With(CaseView view, IcwaNotice? notice, string name)
    {
        if (Unreceived)
        {
            return this;
        }

        return notice is null || EndsFor(view, notice) is not { } ends ? new IcwaWait(null, null, name)
            : Earliest is null || ends > Earliest ? new IcwaWait(ends, notice.ReceivedOn, name)
            : this;
    }
}
