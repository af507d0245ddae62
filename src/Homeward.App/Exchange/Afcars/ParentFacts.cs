using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// The parents whose rights ended or are asked to end (E63 to E68), people without a name: the file says which parent only by order. A petition coded
/// 66666666 is no petition: the parent died, on the day that stands for the end.
/// </summary>
internal static class ParentFacts
{
    public static void Add(RecordFacts made)
    {
        var at = 0;
        foreach (var parent in made.Record.Parents)
        {
            at++;
            var first = parent.Kind is Rules.FederalFiles.Afcars2020.Elements.AfcarsScopeKind.FirstParent ? 63 : 64;
            var how = Answers.Code(parent, first);
            var petition = parent.IsDeceased ? null : made.Answers.Day(parent, first + 2);
            var ended = made.Answers.Day(parent, first + 4);
            if (petition is null && ended is null && !parent.IsDeceased && how is null or 0) continue;
            if (how == 0 && !parent.IsDeceased) throw Answers.Refuse(first, "Rights are said not to have ended, and yet a date is given.");

            var person = AddPerson(made, FormattableString.Invariant($"parent {at}"));
            if (petition is { } filed) AddPetition(made, person, filed);
            if (ended is { } on) AddEnd(made, person, on, Ending(parent, how, first));
        }
    }

    private static RightsEnding Ending(AfcarsParent parent, int? how, int element) => how switch
    {
        _ when parent.IsDeceased => RightsEnding.Death,
        1 => RightsEnding.Voluntary,
        2 => RightsEnding.Involuntary,
        _ => throw Answers.Refuse(element, "A day on which rights ended is given, but not whether by consent or by judgment."),
    };

    private static Guid AddPerson(RecordFacts made, string key)
    {
        var id = made.Stamp.Id(nameof(Person), key);
        made.Add(new Person
        {
            Id = id,
            RecordedAt = made.Stamp.At,
            RecordedBy = made.Stamp.By,
            Source = $"{made.Stamp.Source}, {key}",
            PersonId = id,
            Relation = Relation.Unknown,
        });
        return id;
    }

    private static void AddPetition(RecordFacts made, Guid parent, DateOnly filed) => made.Add(new Petition
    {
        Id = made.Stamp.Id(nameof(Petition), $"{parent:N}"),
        RecordedAt = made.Stamp.At,
        RecordedBy = made.Stamp.By,
        Source = made.Stamp.Source,
        Kind = PetitionKind.TerminationOfParentalRights,
        FiledOn = filed,
        ParentId = parent,
    });

    private static void AddEnd(RecordFacts made, Guid parent, DateOnly ended, RightsEnding how) => made.Add(new ParentalRightsEnded
    {
        Id = made.Stamp.Id(nameof(ParentalRightsEnded), $"{parent:N}"),
        RecordedAt = made.Stamp.At,
        RecordedBy = made.Stamp.By,
        Source = made.Stamp.Source,
        ParentId = parent,
        EndedOn = ended,
        How = how,
    });
}
