using Homeward.App.Operations;

namespace Homeward.Web.Acts.Forms;

/// <summary>An act that is a list of questions about a child: everything its page needs to know.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Page">The last part of its address.</param>
/// <param name="Menu">What the child's page calls it.</param>
/// <param name="Title">The heading, before the child's name.</param>
/// <param name="Verb">The button.</param>
/// <param name="Done">What was done, in one sentence.</param>
/// <param name="Fields">The questions, in order.</param>
public sealed record FormAct(Type Operation, string Page, string Menu, string Title, string Verb, string Done, IReadOnlyList<FormField> Fields)
{
    /// <summary>Where it leads, where the case may be closed to who did it; null leads back to the child.</summary>
    public string? Then { get; init; }

    /// <summary>The act of one kind of operation.</summary>
    public static FormAct For<T>(string page, string menu, string title, string verb, string done, params IReadOnlyList<FormField> fields)
        where T : Operation => new(typeof(T), page, menu, title, verb, done, fields);
}
