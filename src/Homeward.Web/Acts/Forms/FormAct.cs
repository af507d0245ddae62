using Homeward.App.Corrections;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

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

    /// <summary>The page under the child's address it is mostly done from, and leads back to; null leads back to the child.</summary>
    public string? Under { get; init; }

    /// <summary>Whether what is written is to be kept apart, so that no draft of it is.</summary>
    public bool Apart { get; init; }

    /// <summary>Whether it is about this child alone, so that brothers and sisters are not offered.</summary>
    public bool OneChild { get; init; }

    /// <summary>The kind of fact it records, where the kind has no operation of its own; null where the operation itself holds the answers.</summary>
    public Type? Fact { get; init; }

    /// <summary>The questions as they are asked; whom they name is found by the source of their choices.</summary>
    public IReadOnlyList<Question> Ask(Func<FieldSource, IReadOnlyList<Usa.Choice>> choices) =>
        [.. Fields.Select(field => Question.Of(Fact is { } fact && field != Common.Source ? fact : Operation, field, choices))];

    /// <summary>A kind of fact that has no operation of its own.</summary>
    public static FormAct Of<T>(string page, string menu, string title, string verb, string done, params IReadOnlyList<FormField> fields)
        where T : Fact => new(typeof(RecordFact), page, menu, title, verb, done, fields) { Fact = typeof(T) };

    /// <summary>The act of one kind of operation.</summary>
    public static FormAct For<T>(string page, string menu, string title, string verb, string done, params IReadOnlyList<FormField> fields)
        where T : Operation => new(typeof(T), page, menu, title, verb, done, fields);
}
