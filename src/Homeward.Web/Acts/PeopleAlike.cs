using Homeward.App.Search;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;

namespace Homeward.Web.Acts;

/// <summary>The question that comes before a person is added: whether it is one of those on record.</summary>
public static class PeopleAlike
{
    public const string New = "new";

    public static IReadOnlyList<Choice> Choices(IReadOnlyList<PersonFound> alike) =>
    [
        .. alike.Select(static person => new Choice(
            person.PersonId!.Value.ToString(),
            Text.Of($"{person.PersonName}, {Words.OfAny(person.Relation ?? Rules.Facts.Relation.Unknown)} of {Names.OfChild(person.ChildName, person.AgencyNumber)}"),
            Text.Of($"On record: {string.Join(", ", person.Reasons.Select(Text.Told))}"))),
        new Choice(New, Text.Of("No, somebody who is not on record")),
    ];

    /// <summary>Whether the question still has to be answered.</summary>
    public static bool IsOpen(IReadOnlyList<PersonFound> alike, string? who) =>
        alike.Count > 0 && !string.Equals(who, New, StringComparison.Ordinal) && !alike.Any(person => Is(person, who));

    /// <summary>The person on record who was chosen; null where it is somebody new.</summary>
    public static Guid? Chosen(IReadOnlyList<PersonFound> alike, string? who) => alike.FirstOrDefault(person => Is(person, who))?.PersonId;

    private static bool Is(PersonFound person, string? who) => Guid.TryParse(who, out var id) && person.PersonId == id;
}
