using System.Reflection;
using System.Runtime.CompilerServices;
using Homeward.App.Operations;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;

namespace Homeward.Web.Acts.Forms;

/// <summary>How a question is asked.</summary>
public enum QuestionKind
{
    Day,
    Moment,
    YesNo,
    OneOf,
    AnyOf,
    Number,
    Line,
    Text,
}

/// <summary>A field of an act's form with what its operation's property says of it: the kind of answer, the choices, whether it must be given.</summary>
public sealed record Question(FormField Field, QuestionKind Kind, bool Required, IReadOnlyList<Choice> Choices)
{
    // Short lists stand open; a longer one is picked from.
    private const int MostInSight = 7;

    public string Name => Field.Name;

    /// <summary>Whether the choices all stand in sight.</summary>
    public bool InSight => Choices.Count <= MostInSight;

    public bool IsFlags { get; private init; }

    public static Question Of(Type operation, FormField field, Func<FieldSource, IReadOnlyList<Choice>> choices)
    {
        var property = PropertyOf(operation, field.Name);
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (field.From is not FieldSource.Type) return new Question(field, type == typeof(Guid) ? QuestionKind.OneOf : QuestionKind.AnyOf, required, choices(field.From));
        if (type == typeof(DateOnly)) return new Question(field, QuestionKind.Day, required, []);
        if (type == typeof(DateTimeOffset)) return new Question(field, QuestionKind.Moment, required, []);
        if (type == typeof(int)) return new Question(field, QuestionKind.Number, required, []);
        if (type == typeof(bool)) return new Question(field, QuestionKind.YesNo, required, Answers.YesNo);
        if (type.IsEnum)
        {
            var flags = type.GetCustomAttribute<FlagsAttribute>() is not null;
            return new Question(field, flags ? QuestionKind.AnyOf : QuestionKind.OneOf, required, Named(type)) { IsFlags = flags };
        }

        return new Question(field, property.GetCustomAttribute<LongTextAttribute>() is null ? QuestionKind.Line : QuestionKind.Text, required, []);
    }

    private static PropertyInfo PropertyOf(Type operation, string name)
    {
        PropertyInfo? property = null;
        foreach (var part in name.Split('.'))
        {
            var owner = property?.PropertyType ?? operation;
            property = owner.GetProperty(part) ?? throw new InvalidOperationException($"{owner.Name} has no answer {part}.");
        }

        return property!;
    }

    private static IReadOnlyList<Choice> Named(Type type) =>
        [.. Enum.GetValues(type).Cast<Enum>().Where(static value => value.ToString() is not ("NotCollected" or "None" or "Unknown")).Select(static value => new Choice(value.ToString(), Words.OfAny(value)))];
}
