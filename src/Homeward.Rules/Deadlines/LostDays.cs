namespace Homeward.Rules.Deadlines;

/// <summary>A run of days of one month that cannot be claimed, for one reason.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day, included.</param>
/// <param name="Reason">Why.</param>
/// <param name="Because">Why, with its inputs.</param>
/// <param name="Cents">What the agency pays for those days by its own rate; null where the rate of one of them is not told.</param>
public sealed record LostDays(DateOnly From, DateOnly Through, ClaimLoss Reason, Because Because, long? Cents)
{
    /// <summary>How many days.</summary>
    public int Days => Through.DayNumber - From.DayNumber + 1;

    /// <summary>The reason as one plain sentence.</summary>
    public string Sentence => Because.Say(null, null);
}
