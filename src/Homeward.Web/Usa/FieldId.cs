namespace Homeward.Web.Usa;

/// <summary>The id of a field's control, from the name it is posted under; the error summary links to the same.</summary>
public static class FieldId
{
    public static string Of(string name) => name.Replace('.', '-').Replace('[', '-').Replace("]", string.Empty, StringComparison.Ordinal);
}
