using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Homeward.App.Exchange.CaseFile;

namespace Homeward.App.Tests.Exchange.CaseFile;

/// <summary>The schema and the tables of the manual, made from the record types and their documentation.</summary>
internal static class CaseFileManual
{
    private static readonly Dictionary<string, string> Summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Homeward.Rules.xml"))
        .Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value, Summary, StringComparer.Ordinal);

    /// <summary>One table for the fields every fact has, then one a kind.</summary>
    public static string Tables()
    {
        var text = new StringBuilder();
        text.Append("### Every fact\n\n");
        Table(text, CaseFileKind.Child.Fields.Where(static field => field.IsCommon));
        foreach (var kind in CaseFileKind.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {kind.Name}\n\n{Summaries["T:" + kind.Fact.FullName]}\n\n");
            Table(text, kind.Fields.Where(static field => !field.IsCommon));
        }

        text.Append("## The words\n\n");
        foreach (var words in CaseFileKind.All.SelectMany(static kind => kind.Fields, static (kind, field) => (Kind: kind, Field: field))
            .Where(static pair => pair.Field.ValueType.IsEnum).GroupBy(static pair => pair.Field.ValueType))
            Words(text, words.Key, words.First().Field, words.Select(static pair => $"`{pair.Kind.Name}.{pair.Field.Name}`"));
        return text.ToString().TrimEnd() + "\n";
    }

    public static string Schema()
    {
        var members = new JsonObject();
        var definitions = new JsonObject();
        foreach (var kind in CaseFileKind.All)
        {
            var reference = new JsonObject { ["$ref"] = $"#/$defs/{kind.Name}" };
            var list = new JsonObject { ["type"] = "array", ["maxItems"] = CaseFileFormat.MostFactsOfAKind, ["items"] = reference };
            members[kind.Name] = kind == CaseFileKind.Child ? new JsonObject { ["oneOf"] = new JsonArray(reference.DeepClone(), list.DeepClone()) } : list;
            definitions[kind.Name] = Definition(kind);
        }

        members["notCollected"] = Value(CaseFileKind.Of(typeof(Rules.Facts.CollectionGap)).Field("kinds")!);
        definitions["case"] = Object(members, ["child"]);
        var single = (JsonObject)members.DeepClone();
        single["format"] = new JsonObject { ["const"] = CaseFileFormat.Name };
        var many = new JsonObject
        {
            ["format"] = new JsonObject { ["const"] = CaseFileFormat.Name },
            ["cases"] = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["maxItems"] = CaseFileFormat.MostCases, ["items"] = new JsonObject { ["$ref"] = "#/$defs/case" } },
        };
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Homeward case file, " + CaseFileFormat.Name,
            ["oneOf"] = new JsonArray(Object(many, ["format", "cases"]), Object(single, ["format", "child"])),
            ["$defs"] = definitions,
        };
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ReplaceLineEndings("\n") + "\n";
    }

    public static string Said(CaseFileField field) => Summaries["P:" + field.Property.DeclaringType!.FullName + "." + field.Property.Name];

    private static JsonObject Definition(CaseFileKind kind)
    {
        var fields = new JsonObject();
        foreach (var field in kind.Fields)
        {
            var value = Value(field);
            value["description"] = Said(field);
            fields[field.Name] = value;
        }

        var dayMayStandInTime = kind.Field("on") is not null && kind.Field("at") is not null;
        var made = Object(fields, kind.Fields.Where(field => field.IsRequired && !(dayMayStandInTime && field.Name is "on")).Select(static field => field.Name));
        made["description"] = Summaries["T:" + kind.Fact.FullName];
        if (dayMayStandInTime)
            made["anyOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray("on") }, new JsonObject { ["required"] = new JsonArray("at") });
        return made;
    }

    private static JsonObject Object(JsonObject members, IEnumerable<string> required) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. required.Select(static name => (JsonNode)name)]),
        ["properties"] = members.DeepClone(),
    };

    private static JsonObject Value(CaseFileField field)
    {
        var words = new JsonArray([.. field.Words.Select(static word => (JsonNode)word)]);
        if (field.IsSet) return new() { ["type"] = Types(field, "array"), ["items"] = new JsonObject { ["enum"] = words } };
        if (field.ValueType.IsEnum)
        {
            if (field.IsNullable) words.Add(null);
            return new() { ["enum"] = words };
        }

        return field.ValueType switch
        {
            var type when type == typeof(bool) => new() { ["type"] = Types(field, "boolean") },
            var type when type == typeof(int) => new() { ["type"] = Types(field, "integer"), ["minimum"] = 1, ["maximum"] = CaseFileFormat.LargestCount },
            var type when type == typeof(DateOnly) => new() { ["type"] = Types(field, "string"), ["format"] = "date" },
            var type when type == typeof(DateTimeOffset) => new() { ["type"] = Types(field, "string"), ["format"] = "date-time" },
            var type when type == typeof(Guid) => new() { ["type"] = Types(field, "string"), ["minLength"] = 1, ["maxLength"] = CaseFileFormat.LongestId },
            _ => new() { ["type"] = Types(field, "string"), ["minLength"] = 1, ["maxLength"] = CaseFileFormat.LongestText },
        };
    }

    private static JsonNode Types(CaseFileField field, string type) => field.IsNullable ? new JsonArray(type, "null") : type;

    private static void Table(StringBuilder text, IEnumerable<CaseFileField> fields)
    {
        text.Append("| field | holds | meaning |\n|---|---|---|\n");
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}`{(field.IsRequired ? " **required**" : "")} | {Holds(field)} | {Said(field)} |\n");
        text.Append('\n');
    }

    private static void Words(StringBuilder text, Type type, CaseFileField field, IEnumerable<string> fields)
    {
        text.Append(CultureInfo.InvariantCulture, $"{Summaries["T:" + type.FullName]} Used by {string.Join(", ", fields)}.\n\n| word | meaning |\n|---|---|\n");
        foreach (var name in Enum.GetNames(type))
        {
            var word = JsonNamingPolicy.CamelCase.ConvertName(name);
            if (field.Words.Contains(word, StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"| `{word}` | {Summaries[$"F:{type.FullName}.{name}"]} |\n");
        }

        text.Append('\n');
    }

    private static string Holds(CaseFileField field)
    {
        var words = string.Join(", ", field.Words.Select(static word => $"`{word}`"));
        return field switch
        {
            { IsSet: true } => $"list of words: {words}",
            { ValueType.IsEnum: true } => $"word: {words}",
            _ when field.ValueType == typeof(bool) => field.IsNullable ? "true, false or null" : "true or false",
            _ when field.ValueType == typeof(int) => "whole number",
            _ when field.ValueType == typeof(DateOnly) => "day",
            _ when field.ValueType == typeof(DateTimeOffset) => "time",
            _ when field.ValueType == typeof(Guid) => "id",
            _ => "text",
        };
    }

    private static string Summary(XElement member)
    {
        var text = new StringBuilder();
        foreach (var node in member.Element("summary")?.DescendantNodes() ?? [])
        {
            if (node is XText words) text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "see" } see && see.Attribute("cref")?.Value.Split('.') is [.., var last]) text.Append(JsonNamingPolicy.CamelCase.ConvertName(last));
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
    }
}
