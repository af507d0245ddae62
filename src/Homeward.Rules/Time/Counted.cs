using System.Globalization;

namespace Homeward.Rules.Time;

/// <summary>A number of things as a sentence writes it: 1 day, 3 days, 2 children. The one place that knows of one and of several.</summary>
public static class Counted
{
    /// <summary>The number with its noun; none is written as several: 0 days.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one of them.</param>
    public static string Of(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {Word(count, one)}");

    /// <summary>The noun alone, for one or for several.</summary>
    public static string Word(int count, string one) => count == 1 ? one : one switch
    {
        "child" => "children",
        "is" => "are",
        "was" => "were",
        "has" => "have",
        _ => one + "s",
    };
}
