using System.Text;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;

namespace Homeward.Rules.Tests.FederalFiles.Afcars2020;

/// <summary>Files as bytes, and what is read from them.</summary>
internal static class AfcarsFiles
{
    public static byte[] Clean { get; } = Write(new AfcarsBuilder());

    public static byte[] Write(params AfcarsBuilder[] children)
    {
        using MemoryStream stream = new();
        AfcarsWriter.Write(stream, children[0].Header(), children.Select(child => child.Build()));
        return stream.ToArray();
    }

    public static IReadOnlyList<AfcarsItem> Read(byte[] bytes, AfcarsLimits? limits = null)
    {
        using MemoryStream stream = new(bytes);
        return [.. AfcarsReader.Read(stream, limits)];
    }

    public static IReadOnlyList<AfcarsItem> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>The clean file as text with one piece replaced; the piece must be there.</summary>
    public static string CleanWith(string piece, string replacement)
    {
        string text = Encoding.UTF8.GetString(Clean);
        Assert.Contains(piece, text, StringComparison.Ordinal);
        return text.Replace(piece, replacement, StringComparison.Ordinal);
    }

    /// <summary>Every answer of a part and of the parts inside it, so that two can be compared.</summary>
    public static IEnumerable<string> Answers(AfcarsScope scope)
    {
        foreach (AfcarsElement element in AfcarsElements.All.Where(element => element.Scope == scope.Kind))
        {
            IEnumerable<AfcarsValue> values = element.Repeats ? scope.Repeated(element.Number) : [scope[element.Number]];
            foreach (AfcarsValue value in values)
                yield return $"{scope.Kind} {element.Label} {(value.IsPresent ? $"[{value}]" : "absent")}";
        }

        foreach (AfcarsScopeKind kind in Enum.GetValues<AfcarsScopeKind>())
            foreach (string answer in scope.Inner(kind).SelectMany(Answers))
                yield return answer;
    }
}
