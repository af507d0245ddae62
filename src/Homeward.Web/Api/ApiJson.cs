using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Homeward.App.Operations;

namespace Homeward.Web.Api;

/// <summary>The JSON of the API: an operation's own form, with words written as the case file writes them, and nothing taken that is only nearly right.</summary>
public static class ApiJson
{
    public const string MediaType = "application/json; charset=utf-8";

    public static JsonSerializerOptions Options { get; } = Make();

    public static IResult Answer<T>(T answer) => Results.Json(answer, Options, MediaType);

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(OperationContent.Json)
        {
            AllowDuplicateProperties = false,
            NumberHandling = JsonNumberHandling.Strict,
            PropertyNameCaseInsensitive = false,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AnswersOnly } },
            // The answers are read by programs, never within a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.Converters.Remove(options.Converters.Single(static converter => converter is JsonStringEnumConverter));
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }

    // What an act says of itself is no answer of whoever asks for it.
    private static void AnswersOnly(JsonTypeInfo type)
    {
        if (!type.Type.IsSubclassOf(typeof(Operation))) return;
        foreach (var said in type.Properties.Where(static property => property.Set is null).ToList()) type.Properties.Remove(said);
    }
}
