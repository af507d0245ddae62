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

    /// <summary>What is about the whole form comes first; what has no component on the page, last.</summary>
    public static int Of(HttpContext context, string name) =>
        name.Length == 0 ? -1 : context.Items[Fields] is List<string> fields && fields.IndexOf(name) is >= 0 and var at ? at : int.MaxValue;
}
