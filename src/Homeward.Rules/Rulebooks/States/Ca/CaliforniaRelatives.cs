using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>Relatives (obligations, B1).</summary>
internal static class CaliforniaRelatives
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-relative-30",
            Title = "Relatives identified, located and told",
            OwedBy = OwedBy.Agency,
            Citation = "Welf. & Inst. Code 309(e)(1)-(3)",
            Confidence = Confidence.Verified,
            IfMissed = "The court cannot find due diligence at disposition (358(b)(2)).",
            Period = Period.Days(30),
            AlertDays = 10,
            SameDutyAs = "rel-notice-30",
            Evaluate = WithinThirtyDays,
        },
    ];

    private static void WithinThirtyDays(Rule rule, CaseView view, DueList dues) =>
        Relatives.Owe(rule, view, dues, rule.Period!.Value.From(view.Episode.Removal.On, view.Settings.California.Court));
}
