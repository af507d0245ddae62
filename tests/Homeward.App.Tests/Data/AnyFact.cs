using System.Reflection;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Data;

/// <summary>A fact of any kind with every property set to something that no default is, made by reflection so that a new property is tested at once.</summary>
internal static class AnyFact
{
    private static readonly DateOnly FirstDay = new(2024, 2, 29);
    private static readonly DateTimeOffset FirstInstant = new(2025, 3, 30, 14, 5, 6, 789, 123, TimeSpan.FromHours(-5));

    public static Fact Full(Type kind, int seed)
    {
        var fact = (Fact)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(kind);
        foreach (var property in Written(kind))
        {
            property.SetValue(fact, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, seed++));
        }

        return fact with { Supersedes = null, EnteredInError = false };
    }

    public static IEnumerable<PropertyInfo> Written(Type kind) => kind.GetProperties().Where(static property => property.CanWrite);

    private static object Value(Type type, int seed) => type switch
    {
        _ when type == typeof(Guid) => new Guid(seed, 2, 3, [4, 5, 6, 7, 8, 9, 10, 255]),
        _ when type == typeof(DateOnly) => FirstDay.AddDays(seed),
        _ when type == typeof(DateTimeOffset) => FirstInstant.AddMinutes(seed),
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 1000 + seed,
        _ when type == typeof(string) => $"Zoë “{seed}” 日本 \t'; drop table child;--",
        _ when type.IsEnum && type.GetCustomAttribute<FlagsAttribute>() is not null =>
            Enum.ToObject(type, Enum.GetValuesAsUnderlyingType(type).Cast<int>().Aggregate(static (all, one) => all | one)),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
        _ => throw new NotSupportedException($"A fact holds a {type.Name}: say how it is made here."),
    };
}
