using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeward.Web.Tests.Api;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Hostile words in every text of every act the API does: what stands in the record afterwards is what was sent, byte for byte, and an act that does not take it says so.</summary>
public sealed class HostileStoryTests(ITestOutputHelper output)
{
    private const int Together = 1_800;

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "note", "text", "reason", "words", "title", "provider", "street", "city", "source", "language", "allergies", "tribe", "name",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_text_of_every_act_is_kept_byte_for_byte()
    {
        var (batches, kept) = (HostileWords.Batches(Together).Where(static words => !words.Any(char.IsControl)).ToList(), 0);
        foreach (var words in batches)
        {
            kept += await ToldAsync(words);
        }

        output.WriteLine($"{HostileWords.Outside} outside strings in {batches.Count} texts, {kept} fields kept byte for byte.");
    }

    [Fact]
    public async Task Text_that_is_no_text_is_refused_by_every_act_that_takes_one()
    {
        await using var agency = new ApiAgency();
        await agency.InitializeAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        await StoryTeller.TellAsync(agency, async (process, body) =>
        {
            foreach (var words in (string[])["a\u0000b", "\u0007", "\u001b[31mred"])
            {
                var (with, fields) = With(body, words, []);
                if (fields == 0) continue;
                using var answer = await client.ActAsync(process, with);
                Assert.True(answer.StatusCode is HttpStatusCode.UnprocessableEntity, $"{process}: {answer.StatusCode}");
            }

            return await PostAsync(client, process, body, null, []);
        });
    }

    // One agency for each, in which the whole story is told with these words in every text.
    private static async Task<int> ToldAsync(string words)
    {
        await using var agency = new ApiAgency();
        await agency.InitializeAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        var sent = new List<string>();
        await StoryTeller.TellAsync(agency, (process, body) => PostAsync(client, process, body, words, sent));
        var rows = (await RecordRows.AsTheyStandAsync(agency)).SelectMany(static row => StringsOf(row.Line)).ToHashSet(StringComparer.Ordinal);
        Assert.All(sent, text => Assert.True(rows.Contains(text), $"Not on record as it was sent: {text}"));
        return sent.Count;
    }

    private static async Task<Guid?> PostAsync(HttpClient client, string process, string body, string? words, List<string> sent)
    {
        using var answer = await client.ActAsync(process, words is null ? body : With(body, words, sent).Body);
        var said = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{process}: {said}");
        using var done = JsonDocument.Parse(said);
        return done.RootElement.GetProperty("subject").Deserialize<Guid?>();
    }

    // The story goes on by the name of the child who was removed.
    private static (string Body, int Fields) With(string body, string words, List<string> sent)
    {
        var node = JsonNode.Parse(body)!;
        var fields = 0;
        Put(node);
        return (node.ToJsonString(), fields);

        void Put(JsonNode? at)
        {
            if (at is JsonArray list) foreach (var item in list) Put(item);
            if (at is not JsonObject answers) return;
            foreach (var (name, value) in answers.ToList())
            {
                if (name is "removed") continue;
                if (value is not JsonValue text || text.GetValueKind() is not JsonValueKind.String || !Texts.Contains(name)) Put(value);
                else
                {
                    sent.Add($"{words} №{++fields}");
                    answers[name] = sent[^1];
                }
            }
        }
    }

    private static IEnumerable<string> StringsOf(string row)
    {
        using var read = JsonDocument.Parse(row);
        return [.. StringsIn(read.RootElement)];
    }

    private static IEnumerable<string> StringsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(StringsIn)],
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(static cell => StringsIn(cell.Value))],
        _ => [],
    };
}
