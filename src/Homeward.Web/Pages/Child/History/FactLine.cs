using System.Globalization;
using Homeward.App.Exchange.CaseFile;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Pages.Child.History;

/// <summary>One version of a fact, in a line: what kind, what it says, who wrote it down when, and whether it still stands.</summary>
public sealed record FactLine(Guid Id, string Kind, DateOnly On, string Says, string RecordedBy, DateTimeOffset RecordedAt, string Source, bool Stands)
{
    public static FactLine Of(Fact fact, bool stands)
    {
        var kind = CaseFileKind.Of(fact);
        var says = kind.Fields.Where(static field => !field.IsCommon && field.ValueType != typeof(Guid))
            .Select(field => (field, Value: field.Property.GetValue(fact)))
            .Where(static one => one.Value is not null and not false)
            .Select(static one => $"{Text.Of(Words.Spell(one.field.Property.Name))}: {Say(one.Value!)}");
        return new FactLine(fact.Id, Text.Of(Words.Spell(fact.GetType().Name)), fact.HappenedOn, string.Join(" · ", says), fact.RecordedBy, fact.RecordedAt, fact.Source, stands);
    }

    private static string Say(object value) => value switch
    {
        DateOnly day => Dates.Day(day),
        DateTimeOffset moment => Dates.Moment(moment),
        true => Text.Of("yes"),
        Enum coded => Words.OfAny(coded),
        string text => text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
