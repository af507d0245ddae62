using System.Text.Json;
using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>Reads the facts of one child, then asks whether they can stand together.</summary>
internal static class CaseReader
{
    private const string NotCollected = "notCollected";

    public static CaseFileCase? Read(ObjectReader body, string path, string fileName, FaultList faults)
    {
        var before = faults.Count;
        // Two children of one file may both have a person "mother": the place of the case is part of every id.
        var ids = new CaseFileIds(path is "$" ? "$.cases[0]" : path);
        var reader = new FactReader(ids, fileName, faults);
        var facts = new Dictionary<Fact, string>(ReferenceEqualityComparer.Instance);
        foreach (var kind in CaseFileKind.All)
        {
            if (body.Take(kind.Name) is { } element) Read(kind, element, $"{path}.{kind.Name}", reader, facts, faults);
            else if (kind == CaseFileKind.Child) faults.Add($"{path}.child", "Every case has a child: write \"child\": { \"dateOfBirth\": … }.");
        }

        if (body.Take(NotCollected) is { } gap) ReadGap(gap, $"{path}.{NotCollected}", reader, facts);
        body.RefuseTheRest($"Known: {string.Join(", ", CaseFileKind.All.Select(static kind => kind.Name))}, {NotCollected}.");
        if (faults.Count > before) return null;

        foreach (var found in Contradictions.Of(facts.Keys))
        {
            var field = CaseFileKind.Of(found.Fact).Fields.First(field => string.Equals(field.Property.Name, found.Property, StringComparison.Ordinal));
            faults.Add($"{facts[found.Fact]}.{field.Name}", found.Sentence);
        }

        return faults.Count > before ? null : new CaseFileCase(path, [.. facts.Keys], ids);
    }

    private static void Read(CaseFileKind kind, JsonElement element, string path, FactReader reader, Dictionary<Fact, string> facts, FaultList faults)
    {
        // The child is one object; with its corrections, a list of versions like every other fact.
        if (kind == CaseFileKind.Child && element.ValueKind is JsonValueKind.Object)
        {
            if (reader.Read(kind, element, path) is { } child) facts.Add(child, path);
            return;
        }

        if (element.ValueKind is not JsonValueKind.Array)
        {
            faults.Add(path, $"This must be a list in square brackets, not {Scalars.Named(element)}.");
            return;
        }

        if (element.GetArrayLength() > CaseFileFormat.MostFactsOfAKind)
        {
            faults.Add(path, $"There are more than {CaseFileFormat.MostFactsOfAKind} of these for one child. Look whether the file is what you mean.");
            return;
        }

        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            if (faults.Full) return;
            var at = $"{path}[{index++}]";
            if (reader.Read(kind, item, at) is { } fact) facts.Add(fact, at);
        }
    }

    // Short for one collection gap from the first removal on.
    private static void ReadGap(JsonElement kinds, string path, FactReader reader, Dictionary<Fact, string> facts)
    {
        var first = facts.Keys.OfType<Removal>().Select(static removal => removal.On).DefaultIfEmpty(new DateOnly(1900, 1, 1)).Min();
        if (reader.Gap(kinds, path, first) is { } gap) facts.Add(gap, path);
    }
}
