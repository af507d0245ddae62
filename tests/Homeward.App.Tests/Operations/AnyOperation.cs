using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeward.App.Ledger;
using Homeward.App.Operations;

namespace Homeward.App.Tests.Operations;

/// <summary>An operation of any type with every answer given, made by reflection so that a new one is tested at once.</summary>
internal static class AnyOperation
{
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(Operation).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Operation)) && !type.IsAbstract).OrderBy(static type => type.Name, StringComparer.Ordinal)];

    /// <summary>Those in a child's case; the others are on what holds for the whole agency.</summary>
    public static IReadOnlyList<Type> InACase { get; } = [.. Types.Where(static type => !type.IsSubclassOf(typeof(AgencyOperation)))];

    public static Operation Full(Type type) => (Operation)Record(type);

    public static Operation On(Type type, ChildVersion child) => Full(type) with { Children = [child] };

    private static object Record(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(static property => property.CanWrite)) property.SetValue(made, Value(property));
        return made;
    }

    private static object Value(PropertyInfo property) => Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, property.Name);

    private static object Value(Type type, string name) => type switch
    {
        _ when type == typeof(Guid) => new Guid(name.Length, 2, 3, [4, 5, 6, 7, 8, 9, 10, 255]),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 4, 1),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 4, 1, 14, 5, 0, TimeSpan.FromHours(-5)),
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 7,
        _ when type == typeof(long) => 7L,
        _ when type == typeof(string) => $"Zoë “{name}” 日本",
        _ when type == typeof(JsonElement) => JsonDocument.Parse("""{"on":"2026-04-01"}""").RootElement,
        _ when type == typeof(ChildVersion) => new ChildVersion(new Guid(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 255]), 3),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
        _ when type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) => List(type.GetGenericArguments()[0], name),
        _ => Record(type),
    };

    private static Array List(Type item, string name)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Value(item, name), 0);
        return list;
    }
}
