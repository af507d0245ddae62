using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>Texas: chapters 262 to 264 of the Family Code, the agency's handbook and licensing rules beside federal law (obligations, B2).</summary>
public static class Texas
{
    /// <summary>The state's rules.</summary>
    public static StateLaw Law { get; } = new(UsState.Texas, "tx", "Texas", "2026-11", Rules) { PolicyRows = TexasPolicy.Rows };

    // One topic a line, in the order of a case.
    private static IReadOnlyList<Rule> Rules =>
    [
        .. Possession.Rules,
        .. KinAndVisits.Rules,
        .. StatusHearings.Rules,
        .. PermanencyHearings.Rules,
        .. Dismissal.Rules,
        .. HearingPapers.Rules,
        .. WorkerVisits.Rules,
        .. ThreeInThirty.Rules,
        .. Notices.Rules,
    ];
}
