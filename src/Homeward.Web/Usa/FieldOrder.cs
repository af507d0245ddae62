namespace Homeward.Web.Usa;

/// <summary>The fields of a page in the order they stand on it: each says so where it is made.</summary>
internal static class FieldOrder
{
    private static readonly object Fields = new();

    public static void Add(HttpContext context, string name)
    {
        if (context.Items[Fields] is List<string> before) before.Add(name);
        else context.Items[Fields] = new List<string> { name };
    }

    /// <summary>What is about the whole form comes first; what is not on the page, last.</summary>
    public static int Of(HttpContext context, string name) => name.Length == 0 ? -1 : At(context, name) ?? int.MaxValue;

    /// <summary>Whether the field stands on the page, so that there is something to lead to.</summary>
    public static bool Has(HttpContext context, string name) => At(context, name) is not null;

    private static int? At(HttpContext context, string name) => context.Items[Fields] is List<string> fields && fields.IndexOf(name) is >= 0 and var at ? at : null;
}
