using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Changes;

/// <summary>The readings an agency may choose (<see cref="RulebookSettings"/> and each state's), by name, as a page offers them.</summary>
public static class Readings
{
    /// <summary>All of them: federal first, then state by state, each as its record lists it.</summary>
    public static IReadOnlyList<Reading> All { get; } = [.. Of(typeof(RulebookSettings), null)];

    /// <summary>The reading of a name; null when there is none.</summary>
    public static Reading? Named(string name) => All.FirstOrDefault(reading => string.Equals(reading.Name, name, StringComparison.Ordinal));

    private static IEnumerable<Reading> Of(Type type, PropertyInfo? law)
    {
        foreach (var property in type.GetProperties().Where(static property => property.SetMethod is not null))
        {
            if (law is null && property.PropertyType.Namespace!.StartsWith("Homeward.Rules.Rulebooks.States", StringComparison.Ordinal))
            {
                foreach (var reading in Of(property.PropertyType, property))
                {
                    yield return reading;
                }
            }
            else if (Reading.CanBe(property.PropertyType))
            {
                yield return new Reading(law, property);
            }
        }
    }
}

/// <summary>One choice: its name, what it may be, and how it is read from and put into the settings.</summary>
/// <param name="law">The state's part of the settings it stands in; null for the federal part.</param>
/// <param name="property">The setting.</param>
public sealed class Reading(PropertyInfo? law, PropertyInfo property)
{
    /// <summary>"TrialHomeVisitMonths"; "California.ExamDays".</summary>
    public string Name { get; } = law is null ? property.Name : $"{law.Name}.{property.Name}";

    /// <summary>The setting's full name in the source, beside which it is explained.</summary>
    public string Member { get; } = $"{property.DeclaringType!.FullName}.{property.Name}";

    /// <summary>The words it may be; empty for a number.</summary>
    public IReadOnlyList<string> Choices { get; } = property.PropertyType == typeof(bool) ? ["yes", "no"]
        : property.PropertyType.IsEnum ? Enum.GetNames(property.PropertyType) : [];

    /// <summary>Whether it may be none: not told.</summary>
    public bool MayBeNone { get; } = Nullable.GetUnderlyingType(property.PropertyType) is not null;

    /// <summary>The numbers federal law leaves open; null for what is not a number, or has no limit in federal law.</summary>
    public (int AtLeast, int AtMost)? Limits { get; } =
        property.GetCustomAttribute<RangeAttribute>() is { } range ? ((int)range.Minimum, (int)range.Maximum) : null;

    /// <summary>The reading in force under settings, as <see cref="Under"/> reads it.</summary>
    public string Write(RulebookSettings settings) => property.GetValue(Holder(settings)) switch
    {
        null => string.Empty,
        bool yes => yes ? "yes" : "no",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The settings with this reading; null when the value is not one it may be.</summary>
    public RulebookSettings? Under(RulebookSettings settings, string value)
    {
        if (Read(value) is not (true, var read))
        {
            return null;
        }

        var changed = settings with { };
        if (law is null)
        {
            property.SetValue(changed, read);
            return changed;
        }

        var part = CopyOf(law.GetValue(settings)!);
        property.SetValue(part, read);
        law.SetValue(changed, part);
        return changed;
    }

    internal static bool CanBe(Type type) => type == typeof(bool) || type == typeof(int) || type == typeof(int?) || type.IsEnum;

    private static object CopyOf(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private object Holder(RulebookSettings settings) => law is null ? settings : law.GetValue(settings)!;

    private (bool Fits, object? Value) Read(string value)
    {
        if (value.Length == 0)
        {
            return (MayBeNone, null);
        }

        if (property.PropertyType == typeof(bool))
        {
            return (value is "yes" or "no", value is "yes");
        }

        if (property.PropertyType.IsEnum)
        {
            return Choices.Contains(value, StringComparer.Ordinal) ? (true, Enum.Parse(property.PropertyType, value)) : (false, null);
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1000 ? (true, number) : (false, null);
    }
}
