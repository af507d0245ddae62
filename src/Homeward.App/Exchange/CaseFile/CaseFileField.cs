using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>What an id in the file names; the same word may name a person and an order.</summary>
public enum CaseFileIdSpace
{
    Fact,
    Person,
    Order,
    Placement,
}

/// <summary>One field of a kind of fact, read off the record, so that format and record cannot drift apart.</summary>
public sealed class CaseFileField
{
    private static readonly string[] Common =
        [nameof(Fact.Id), nameof(Fact.RecordedAt), nameof(Fact.RecordedBy), nameof(Fact.Source), nameof(Fact.Supersedes), nameof(Fact.EnteredInError)];

    private CaseFileField(PropertyInfo property)
    {
        Property = property;
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        IsCommon = Common.Contains(property.Name, StringComparer.Ordinal);
        ValueType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        IsNullable = !property.PropertyType.IsValueType || ValueType != property.PropertyType;
        IsRequired = !IsCommon && property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
    }

    public string Name { get; }

    public PropertyInfo Property { get; }

    /// <summary>Whether every fact has it: id, who wrote it down, when, from where, and what it corrects.</summary>
    public bool IsCommon { get; }

    /// <summary>Whether the file must hold it; a nullable one may hold null for "not known".</summary>
    public bool IsRequired { get; }

    public bool IsNullable { get; }

    public Type ValueType { get; }

    public bool IsSet => ValueType.IsEnum && ValueType.GetCustomAttribute<FlagsAttribute>() is not null;

    public CaseFileIdSpace IdSpace => Property.Name switch
    {
        nameof(Person.PersonId) or nameof(Finding.ParentId) or nameof(RelativeNotice.RelativeId) or nameof(SiblingPlacement.SiblingId)
            or nameof(Removal.FromPersonId) or nameof(AgencyNotice.RecipientId) => CaseFileIdSpace.Person,
        nameof(CourtOrder.OrderId) => CaseFileIdSpace.Order,
        nameof(Placement.PlacementId) => CaseFileIdSpace.Placement,
        _ => CaseFileIdSpace.Fact,
    };

    /// <summary>The words an enum may hold in the file; a set has none for "none", which is the empty list.</summary>
    public IReadOnlyList<string> Words => !ValueType.IsEnum
        ? []
        : [.. Enum.GetNames(ValueType).Where(name => !IsSet || name is not "None").Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static IReadOnlyList<CaseFileField> Of(Type fact) =>
    [
        .. fact.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.CanWrite)
            .Select(static property => new CaseFileField(property))
            .OrderBy(static field => field.IsCommon),
    ];

    public object? Word(string word)
    {
        var name = Enum.GetNames(ValueType).FirstOrDefault(name => string.Equals(JsonNamingPolicy.CamelCase.ConvertName(name), word, StringComparison.Ordinal));
        return name is null || (IsSet && name is "None") ? null : Enum.Parse(ValueType, name);
    }
}
