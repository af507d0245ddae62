using System.Text.Json;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>The members of one object, each taken once; what is left over at the end is unknown.</summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
    private readonly FaultList faults;

    public ObjectReader(JsonElement element, string path, FaultList faults)
    {
        Path = path;
        this.faults = faults;
        IsObject = element.ValueKind is JsonValueKind.Object;
        if (!IsObject)
        {
            faults.Add(path, $"This must be an object in braces, not {Scalars.Named(element)}.");
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (Scalars.Name(member) is not { } name) faults.Add(path, "A name here is not valid text.");
            else if (!members.TryAdd(name, member.Value)) faults.Add($"{path}.{Scalars.Shown(name)}", "It is given twice. Keep one.");
        }
    }

    public string Path { get; }

    public bool IsObject { get; }

    public JsonElement? Take(string name) => members.Remove(name, out var value) ? value : null;

    public void RefuseTheRest(string help)
    {
        foreach (var name in members.Keys) faults.Add($"{Path}.{Scalars.Shown(name)}", $"This name is not known here. {help}");
    }
}
