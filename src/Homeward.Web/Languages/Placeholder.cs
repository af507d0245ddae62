namespace Homeward.Web.Languages;

/// <summary>Where something is filled in, as the resource files write it.</summary>
internal static class Placeholder
{
    private static readonly string[] Plain = ["{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}"];

    public static string Of(int at, string? format) => format is null && at < Plain.Length ? Plain[at] : format is null ? $"{{{at}}}" : $"{{{at}:{format}}}";
}
