using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Why the child is considered to have entered foster care on that day, as the middle of a sentence.</summary>
internal static class EntryWords
{
    public static string Why(this Episode episode) => episode.Basis switch
    {
        EntryBasis.AbuseOrNeglectFinding => "when a court first found abuse or neglect",
        EntryBasis.AgencyElection => "the day the agency elected",
        _ => "60 days after removal",
    };
}
