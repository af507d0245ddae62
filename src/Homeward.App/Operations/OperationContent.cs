using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homeward.App.Operations;

/// <summary>How operations and their answers are written as JSON: for the API, for drafts and to tell whether a key came with the same content.</summary>
public static class OperationContent
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new WholeJson() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    internal static byte[] Hash(Operation operation) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(operation, operation.GetType(), Json));

    internal static string Write(Outcome outcome) => JsonSerializer.Serialize(outcome, Json);

    internal static Outcome Read(string answer) =>
        JsonSerializer.Deserialize<Outcome>(answer, Json) ?? throw new InvalidOperationException("An operation's answer is empty.");
}
