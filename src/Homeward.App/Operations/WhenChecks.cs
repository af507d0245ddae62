using Homeward.Rules.Facts;

namespace Homeward.App.Operations;

/// <summary>The questions of time that most acts ask before they write.</summary>
internal static class WhenChecks
{
    /// <summary>What has happened is recorded when it has; what is planned is scheduled.</summary>
    public static void NotAfterToday(this Change change, DateOnly? on, string field, Said what)
    {
        if (on > change.Today) change.Refuse($"{what} is recorded when it has happened. Give a day that is not after today.", field);
    }

    public static void NotAfterNow(this Change change, DateTimeOffset? at, string field, Said what)
    {
        if (at > change.Now) change.Refuse($"{what} is recorded when it has happened. Give a time that is not after now.", field);
    }

    public static void InCare(this Change change, CaseFacts facts, DateOnly on, string field)
    {
        if (Removal(facts, on) is null) change.Refuse($"{Called(facts)} was not in care on {on}. Correct the day, or record the removal first.", field);
    }

    /// <summary>The removal whose stay in care holds a day; null when the child was not in care on it.</summary>
    public static Removal? Removal(CaseFacts facts, DateOnly on)
    {
        var removal = facts.Removals.LastOrDefault(known => known.On <= on && !known.StaysWithSameRelative);
        return removal is null || facts.Discharges.Any(exit => exit.On >= removal.On && exit.On < on) ? null : removal;
    }

    public static Said Called(CaseFacts facts) => facts.Child.Name is { } name ? Said.Of($"{name}") : Said.Of("The child");
}
