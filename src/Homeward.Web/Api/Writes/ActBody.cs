using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Homeward.Web.Api.Writes;

/// <summary>The bytes of an act as JSON, or why they are none: at most 4 MiB, in UTF-8, nested at most 64 deep, no name twice.</summary>
internal static class ActBody
{
    public const int MostBytes = 4 * 1024 * 1024;
    public const int MostDepth = 64;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MostDepth, AllowDuplicateProperties = false };

    public static async Task<(JsonDocument? Document, Problem? Problem)> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        if (!IsJson(request)) return (null, Problems.Of(StatusCodes.Status415UnsupportedMediaType));
        if (request.ContentLength > MostBytes) return (null, Problems.Of(StatusCodes.Status413PayloadTooLarge));
        using var body = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await request.Body.ReadAsync(part, stop) is > 0 and var read)
        {
            if (body.Length + read > MostBytes) return (null, Problems.Of(StatusCodes.Status413PayloadTooLarge));
            await body.WriteAsync(part.AsMemory(0, read), stop);
        }

        return Parse(body.ToArray());
    }

    internal static (JsonDocument? Document, Problem? Problem) Parse(byte[] bytes)
    {
        if (!Utf8.IsValid(bytes)) return (null, Problems.Unreadable("The body is not UTF-8."));
        try
        {
            return (JsonDocument.Parse(bytes, Strict), null);
        }
        catch (JsonException broken)
        {
            var place = broken is { LineNumber: { } line, BytePositionInLine: { } at } ? FormattableString.Invariant($" It goes wrong at line {line + 1}, byte {at + 1}.") : null;
            return (null, Problems.Unreadable($"The body is not JSON as it must be: one value, each name once, nested at most {MostDepth} deep.{place}"));
        }
        catch (InvalidOperationException)
        {
            return (null, Problems.Unreadable(AnswerFaults.HalfLetter));
        }
    }

    private static bool IsJson(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { } type
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (type.Encoding is null || type.Encoding.CodePage == Encoding.UTF8.CodePage);
}
