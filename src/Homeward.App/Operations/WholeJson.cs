using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homeward.App.Operations;

/// <summary>JSON that an operation carries as it is: refused at once where it holds half of a letter, which could be neither hashed nor written.</summary>
internal sealed class WholeJson : JsonConverter<JsonElement>
{
    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var read = JsonElement.ParseValue(ref reader);
        try
        {
            using var written = new MemoryStream();
            using var json = new Utf8JsonWriter(written);
            read.WriteTo(json);
            return read;
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException("A text holds half of a letter. Take it out.", half);
        }
    }

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options) => value.WriteTo(writer);
}
