using Homeward.Web.Usa;

namespace Homeward.Web.Infrastructure;

/// <summary>The choices a form offers for a coded answer, in the field's words; what stands for “not answered” is never among them.</summary>
public static class Answers
{
    public static IReadOnlyList<Choice> YesNo => [new("true", Text.Of("Yes")), new("false", Text.Of("No"))];

    public static IReadOnlyList<Choice> Of<T>(Func<T, string> words, params IReadOnlyList<T> except)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(answer => !except.Contains(answer)).Select(answer => new Choice(answer.ToString(), words(answer)))];
}
