using Homeward.Rules.Facts;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Exchange.Afcars;

/// <summary>
/// The parents (E59, E60) and how the rights of each ended (E63 to E68), people without a name: the file says which parent only by order. A petition coded
/// 66666666 is no petition: the parent died, on the day that stands for the end.
/// </summary>
internal static class ParentFacts
{
    public static void Add(RecordFacts made)
    {
        var others = made.Record.OtherParents;
        AddParent(made, "first parent", 63, made.Record.FirstParent, Relation.Parent, made.Record[59].Year is not null);
        AddParent(made, "second parent", 64, others.Count > 0 ? others[0] : null, Relation.Parent, made.Record[60].Year is not null);
        for (var at = 1; at < others.Count; at++)
            AddParent(made, FormattableString.Invariant($"putative parent {at}"), 64, others[at], Relation.PutativeFather, known: true);
    }

    // E59 and E60 say that there is a first and a second parent; a block without answers says nothing more.
    private static void AddParent(RecordFacts made, string which, int first, AfcarsParent? block, Relation relation, bool known)
    {
        var how = block is null ? null : Answers.Code(block, first);
        var petition = block is null || block.IsDeceased ? null : made.Answers.Day(block, first + 2);
        var ended = block is null ? null : made.Answers.Day(block, first + 4);
        if (how == 0 && !block!.IsDeceased && (petition ?? ended) is not null)
            throw Answers.Refuse(first, "Rights are said not to have ended, and yet a date is given.");
        if (!known && petition is null && ended is null) return;

        var person = AddPerson(made, which, relation);
        if (petition is { } filed) AddPetition(made, person, filed);
        if (ended is { } on) AddEnd(made, person, on, Ending(block!, how, first));
    }

    private static RightsEnding Ending(AfcarsParent parent, int? how, int element) => how switch
    {
        _ when parent.IsDeceased => RightsEnding.Death,
        1 => RightsEnding.Voluntary,
        2 => RightsEnding.Involuntary,
        _ => throw Answers.Refuse(element, "A day on which rights ended is given, but not whether by consent or by judgment."),
    };

    private static Guid AddPerson(RecordFacts made, string key, Relation relation)
    {
        var id = made.Stamp.Id(nameof(Person), key);
        made.Add(new Person
        {
            Id = id,
            RecordedAt = made.Stamp.At,
            RecordedBy = made.Stamp.By,
            Source = $"{made.Stamp.Source}, {key}",
            PersonId = id,
            Relation = relation,
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
