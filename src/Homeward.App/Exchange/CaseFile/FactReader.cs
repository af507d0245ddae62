using System.Text.Json;
using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>Makes one fact of one object, and remembers where it stood, so that a contradiction found later has its path.</summary>
internal sealed class FactReader(CaseFileIds ids, string fileName, FaultList faults)
{
    private const string On = "on";
    private const string At = "at";
    private readonly ValueReader values = new(ids, faults);

    public Fact? Read(CaseFileKind kind, JsonElement element, string path)
    {
        var before = faults.Count;
        var body = new ObjectReader(element, path, faults);
        if (!body.IsObject) return null;

        var fact = (Fact)Activator.CreateInstance(kind.Fact)!;
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in kind.Fields)
        {
            if (body.Take(field.Name) is not { } value) continue;
            given.Add(field.Name);
            if (values.Read(field, value, $"{path}.{field.Name}") is { } read) field.Property.SetValue(fact, read);
        }

        body.RefuseTheRest($"Known: {string.Join(", ", kind.Fields.Select(static field => field.Name))}.");
        DayOfInstant(kind, fact, given);
        foreach (var field in kind.Fields.Where(field => field.IsRequired && !given.Contains(field.Name)))
            faults.Add($"{path}.{field.Name}", $"This is missing: write {ValueReader.Wanted(field)}{(field.IsNullable ? ", or null where it is not known" : "")}.");
        if (faults.Count > before) return null;

        Complete(kind, fact, given, path);
        return faults.Count > before ? null : fact;
    }

    public CollectionGap? Gap(JsonElement kinds, string path, DateOnly on)
    {
        var before = faults.Count;
        var kind = CaseFileKind.Of(typeof(CollectionGap));
        var read = values.Read(kind.Field("kinds")!, kinds, path);
        if (faults.Count > before) return null;
        var gap = (CollectionGap)Activator.CreateInstance(kind.Fact)!;
        kind.Field("kinds")!.Property.SetValue(gap, read);
        kind.Field(On)!.Property.SetValue(gap, on);
        Complete(kind, gap, [], path);
        return gap;
    }

    // The day of an instant is the instant's own, in its own offset.
    private static void DayOfInstant(CaseFileKind kind, Fact fact, HashSet<string> given)
    {
        if (given.Contains(At) && !given.Contains(On)
            && kind.Field(At)?.Property.GetValue(fact) is DateTimeOffset instant && kind.Field(On) is { } on)
        {
            on.Property.SetValue(fact, DateOnly.FromDateTime(instant.DateTime));
            given.Add(On);
        }
    }

    private void Complete(CaseFileKind kind, Fact fact, HashSet<string> given, string path)
    {
        void Default(string property, object value)
        {
            var field = kind.Fields.First(field => string.Equals(field.Property.Name, property, StringComparison.Ordinal));
            if (!given.Contains(field.Name)) field.Property.SetValue(fact, value);
        }

        Default(nameof(Fact.Id), ids.Of(CaseFileIdSpace.Fact, path[(path.LastIndexOf('.') + 1)..]));
        Default(nameof(Fact.RecordedBy), "case file");
        Default(nameof(Fact.Source), fileName);
        if (given.Contains("supersedes") && !given.Contains("recordedAt"))
            faults.Add($"{path}.recordedAt", "A correction needs the time it was written down, or nobody can tell since when it is known.");
        else
            Default(nameof(Fact.RecordedAt), new DateTimeOffset(fact.HappenedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
    }
}
