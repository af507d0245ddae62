using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeward.App.Exchange.CaseFile;
using Homeward.TestKit;
using Homeward.Web.Verbs;

namespace Homeward.Web.Tests.Hostile;

/// <summary>
/// Hostile words in every text, id, word, day and time of a case file that is asked what is owed: wherever the answer shows them, they stand letter for letter; what is no text is refused with the
/// file, the place and a sentence, and nothing is printed.
/// </summary>
public sealed partial class HostileCaseFileTests(ITestOutputHelper output) : IDisposable
{
    // What one file may hold of faults; beyond it the rest is not named.
    private const int Together = 15;

    private static readonly string EveryField = File.ReadAllText(Repository.File("tests", "Homeward.App.Tests", "Exchange", "CaseFile", "CaseFiles", "every-field.json"));

    private readonly string folder = Directory.CreateTempSubdirectory("homeward-hostile-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Words_of_any_letters_in_every_text_and_id_stand_in_the_answer_letter_for_letter()
    {
        var (shown, sent) = (0, 0);
        foreach (var words in HostileWords.All.Where(static text => !text.Any(char.IsControl)))
        {
            var file = JsonNode.Parse(EveryField)!.AsObject();
            var texts = Put(file, words);
            var path = await WriteAsync(file);
            var plain = await AnswerAsync(path, 0, "--eligibility");
            var data = await AnswerAsync(path, 0, "--json");
            using var answer = JsonDocument.Parse(data);
            foreach (var (mark, text) in texts)
            {
                // Wherever the mark at its end is printed, the whole is.
                foreach (var place in Places(plain, mark)) Assert.True(Printed(text).EndsWith(mark, StringComparison.Ordinal) && plain[..(place + mark.Length)].EndsWith(Printed(text), StringComparison.Ordinal), text);
                foreach (var value in StringsOf(answer.RootElement).Where(value => value.Contains(mark, StringComparison.Ordinal)))
                {
                    Assert.Contains(text, value, StringComparison.Ordinal);
                    shown++;
                }
            }

            sent += texts.Count;
        }

        Assert.True(shown > 0);
        output.WriteLine($"{HostileWords.Outside} outside strings, {sent} texts and ids sent, {shown} shown in the data, each letter for letter.");
    }

    [Fact]
    public async Task Text_that_is_no_text_is_refused_at_every_place_with_a_sentence()
    {
        foreach (var words in HostileWords.All.Where(static text => text.Any(char.IsControl)).Concat(["\u001b[31mred", "a\u0000b", "bell\a", "two\nlines", "\u009b31m"]))
            await RefusedAtEachAsync(words, static field => field.ValueType == typeof(string) || field.ValueType == typeof(Guid));
        Assert.Empty(await AnswerAsync(Path.Combine(folder, "case.json"), Exit.Refused));
    }

    [Fact]
    public async Task Words_of_any_letters_in_place_of_a_day_a_time_or_a_listed_word_are_refused_at_their_place_with_a_sentence()
    {
        var places = 0;
        foreach (var words in HostileWords.All)
            places += await RefusedAtEachAsync(words, static field => field.ValueType != typeof(string) && field.ValueType != typeof(Guid));
        output.WriteLine($"{HostileWords.Outside} outside strings, {places} places refused.");
    }

    // Each place by itself, as many in one file as a file's faults are named.
    private async Task<int> RefusedAtEachAsync(string words, Func<CaseFileField, bool> which)
    {
        var places = Fields(JsonNode.Parse(EveryField)!.AsObject()).Where(place => which(place.Field)).Select(static place => (Path: place.Fact.GetPath(), place.Field)).ToList();
        foreach (var some in places.Chunk(Together))
        {
            var file = JsonNode.Parse(EveryField)!.AsObject();
            foreach (var (fact, field) in Fields(file).Where(place => some.Contains((place.Fact.GetPath(), place.Field)))) fact[field.Name] = words;
            var path = await WriteAsync(file);
            var reading = CasesOfFile.ReadCaseFile(path);
            Assert.True(reading.IsRefused);
            Assert.All(some, place => Assert.Contains(reading.Refusals, refusal => refusal.StartsWith($"{path}: {place.Path}.{place.Field.Name}: ", StringComparison.Ordinal)));
            Assert.All(reading.Refusals, static refusal => Assert.EndsWith(".", refusal, StringComparison.Ordinal));
            Assert.All(reading.Refusals, static refusal => Assert.DoesNotContain(refusal, static letter => TerminalWriterTests.Steers(letter) || letter is '\n'));
        }

        return places.Count;
    }

    // Each text ends in a mark that no other has; a text or id that stands at several places is the same at each.
    private static IReadOnlyList<(string Mark, string Text)> Put(JsonObject file, string words)
    {
        var sent = new Dictionary<string, (string Mark, string Text)>(StringComparer.Ordinal);
        foreach (var (fact, field) in Fields(file).Where(static place => place.Field.ValueType == typeof(string) || place.Field.ValueType == typeof(Guid)))
        {
            var most = field.ValueType == typeof(Guid) ? CaseFileFormat.LongestId : CaseFileFormat.LongestText;
            var was = $"{field.ValueType.Name} {fact[field.Name]!.GetValue<string>()}";
            if (!sent.TryGetValue(was, out var put))
            {
                var mark = $"№{sent.Count:000}.";
                put = (mark, Cut(words, most - mark.Length) + mark);
                sent.Add(was, put);
            }

            fact[field.Name] = put.Text;
        }

        return [.. sent.Values];
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static IEnumerable<(JsonObject Fact, CaseFileField Field)> Fields(JsonObject file) =>
        from kind in CaseFileKind.All
        from fact in file[kind.Name] is JsonArray list ? list.OfType<JsonObject>() : file[kind.Name] is JsonObject one ? [one] : []
        from field in kind.Fields
        where fact[field.Name] is not null
        select (fact, field);

    private async Task<string> WriteAsync(JsonObject file)
    {
        var path = Path.Combine(folder, "case.json");
        await File.WriteAllTextAsync(path, file.ToJsonString(), TestContext.Current.CancellationToken);
        return path;
    }

    private static async Task<string> AnswerAsync(string path, int exit, params string[] more)
    {
        await using var said = new StringWriter();
        await using var terminal = new TerminalWriter(said);
        Assert.Equal(exit, await DueVerb.Run(["--case", path, "--rulebook", "us+ca", "--as-of", "2025-06-01", .. more], TimeProvider.System, terminal));
        Assert.DoesNotContain(said.ToString(), static letter => TerminalWriterTests.Steers(letter));
        return said.ToString();
    }

    private static string Printed(string text) => Steering().Replace(text, static letter => $"\\u{(int)letter.Value[0]:x4}");

    private static IEnumerable<int> Places(string text, string mark)
    {
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal)) yield return at;
    }

    private static IEnumerable<string> StringsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(StringsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static cell => StringsOf(cell.Value)),
        _ => [],
    };

    [GeneratedRegex("[\u2028\u2029\u202a-\u202e\u2066-\u2069]", RegexOptions.None, 1_000)]
    private static partial Regex Steering();
}
