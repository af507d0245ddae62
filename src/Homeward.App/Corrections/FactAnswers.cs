using System.Text.Json;
using System.Text.Json.Nodes;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Corrections;

/// <summary>Reads the answers of any kind of fact, in the words of the case file and as strictly as it reads them.</summary>
internal static class FactAnswers
{
    private const string Path = "$";

    /// <summary>The fact the answers make; null where they do not, and the change says why.</summary>
    public static Fact? Read(Change change, CaseFileKind kind, JsonElement answers, string field)
    {
        if (!Given(change, kind, answers, field)) return null;
        var faults = new FaultList();
        var fact = new FactReader(Ids(), "answers", faults).Read(kind, answers, Path);
        foreach (var fault in faults.Faults) change.Refuse(Said.InEnglish(fault.Sentence), Property(kind, fault.Path, field));
        return faults.Count > 0 ? null : fact;
    }

    /// <summary>A fact with some of its answers given anew and the others as they stand.</summary>
    public static Fact? Read(Change change, CaseFileKind kind, Fact standing, JsonElement answers, string field)
    {
        if (!Given(change, kind, answers, field)) return null;
        var whole = Written(kind, standing);
        foreach (var answer in answers.EnumerateObject()) whole[answer.Name] = answer.Value.ValueKind is JsonValueKind.Null ? null : JsonNode.Parse(answer.Value.GetRawText());
        using var document = JsonDocument.Parse(whole.ToJsonString());
        var faults = new FaultList();
        var fact = new FactReader(Ids(), "answers", faults).Read(kind, document.RootElement, Path);
        foreach (var fault in faults.Faults) change.Refuse(Said.InEnglish(fault.Sentence), Property(kind, fault.Path, field));
        return faults.Count > 0 ? null : fact;
    }

    // What every fact has beside its answers, the system writes.
    private static bool Given(Change change, CaseFileKind kind, JsonElement answers, string field)
    {
        if (answers.ValueKind is not JsonValueKind.Object)
        {
            change.Refuse("The answers are an object: each by its name in the case file.", field);
            return false;
        }

        var kept = answers.EnumerateObject().Select(static answer => answer.Name).Where(name => kind.Field(name) is { IsCommon: true }).ToList();
        foreach (var name in kept) change.Refuse($"{name} is written by the system. Leave it out.", field);
        return kept.Count == 0;
    }

    private static JsonObject Written(CaseFileKind kind, Fact fact)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) CaseFileWriter.Write(json, kind, fact, Ids());
        return JsonNode.Parse(bytes.ToArray())!.AsObject();
    }

    private static string Property(CaseFileKind kind, string path, string field)
    {
        var name = path.Length > Path.Length + 1 ? path[(Path.Length + 1)..].Split('[', '.')[0] : "";
        return kind.Field(name)?.Property.Name ?? field;
    }

    private static CaseFileIds Ids() => new(Path);
}
