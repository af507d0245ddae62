using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Operations;

namespace Homeward.Web.Api.Described;

/// <summary>The JSON Schema of a record, from the record itself, with the sentences that stand over it.</summary>
internal static class Schemas
{
    private static readonly JsonSchemaExporterOptions Described = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    public static JsonObject Of(Type type) => ApiJson.Options.GetJsonSchemaAsNode(type, Described).AsObject();

    /// <summary>Of an act: a child is named where the act cannot be without one.</summary>
    public static JsonObject OfAct(Type act)
    {
        var schema = Of(act);
        // The exporter lets the whole be null, as a reference can be; the endpoint does not.
        schema["type"] = "object";
        if (!OperationKinds.Blank(act).NamesChildren) return schema;
        schema["properties"]!["children"]!["minItems"] = 1;
        var required = schema["required"] as JsonArray ?? [];
        if (required.Parent is null) schema["required"] = required;
        required.Add("children");
        return schema;
    }

    private static JsonObject Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        // Where any JSON will do the exporter says “true”, which not every reader of descriptions knows.
        var node = schema as JsonObject ?? [];
        var property = context.PropertyInfo;
        var sentence = property is null ? CodeSentences.Of(context.TypeInfo.Type) : CodeSentences.Of(property.DeclaringType, ClrName(property.DeclaringType, property.Name));
        if (sentence is not null) node.Insert(0, "description", sentence);
        if (property?.PropertyType == typeof(string) && property.DeclaringType.Namespace!.StartsWith("Homeward.App", StringComparison.Ordinal))
        {
            var isLong = property.AttributeProvider?.IsDefined(typeof(LongTextAttribute), inherit: true) == true;
            node["minLength"] = 1;
            node["maxLength"] = isLong ? LongTextAttribute.Most : CaseFileFormat.LongestText;
        }

        return node;
    }

    private static string ClrName(Type type, string name) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))?.Name ?? name;
}
