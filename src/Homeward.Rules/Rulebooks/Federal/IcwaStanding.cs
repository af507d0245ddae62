using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Where a child stands with the Indian Child Welfare Act: treated as an Indian child from the first reason to know until the record shows otherwise (25 CFR 23.107(b)(2)).</summary>
/// <param name="Since">The first day there was reason to know, or it was determined; null while there is none.</param>
/// <param name="By">What gave it.</param>
/// <param name="Determination">The latest determination on the record.</param>
internal readonly record struct IcwaStanding(DateOnly? Since, Fact? By, IcwaDetermination? Determination)
{
    /// <summary>The first day of proceedings under 25 CFR part 23, subpart I (25 CFR 23.143).</summary>
    public static readonly DateOnly RegulationFrom = new(2016, 12, 12);

    /// <summary>Whether the child is to be treated as an Indian child.</summary>
    public bool Applies => Determination?.IsIndianChild ?? Since is not null;

    /// <summary>Whether it applied on a day.</summary>
    public bool AppliedOn(DateOnly day) => Applies && Since <= day;

    /// <summary>From the inquiries, the tribes named, the determinations, and what was done under the Act.</summary>
    public static IcwaStanding Of(CaseView view)
    {
        var facts = view.Facts;
        if (facts.IcwaInquiries.Count + facts.PossibleTribes.Count + facts.IcwaDeterminations.Count
            + facts.IcwaNotices.Count + facts.TransferRequests.Count + facts.IcwaConsents.Count == 0)
        {
            return default;
        }

        Fact? by = null;
        foreach (var inquiry in facts.IcwaInquiries.UpTo(view.AsOf))
        {
            by = inquiry.ReasonToKnow == true ? Earlier(by, inquiry) : by;
        }

        foreach (var tribe in facts.PossibleTribes.UpTo(view.AsOf))
        {
            by = Earlier(by, tribe);
        }

        // Who sends notice, asks for transfer or takes consent under the Act has reason to know.
        by = facts.IcwaNotices.UpTo(view.AsOf) is [var notice, ..] ? Earlier(by, notice) : by;
        by = facts.TransferRequests.UpTo(view.AsOf) is [var transfer, ..] ? Earlier(by, transfer) : by;
        by = facts.IcwaConsents.UpTo(view.AsOf) is [var consent, ..] ? Earlier(by, consent) : by;
        IcwaDetermination? last = null;
        foreach (var determination in facts.IcwaDeterminations.UpTo(view.AsOf))
        {
            by = determination.IsIndianChild ? Earlier(by, determination) : by;
            last = determination;
        }

        return new IcwaStanding(by?.HappenedOn, by, last);
    }

    private static Fact Earlier(Fact? one, Fact other) => one is not null && one.HappenedOn <= other.HappenedOn ? one : other;
}
