using Homeward.App.Data;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.Papers;

/// <summary>What a paper can be about: what happened on a day, or a note.</summary>
internal static class PaperSubjects
{
    private const int Most = 200;

    /// <summary>Every version of a fact and every note, in words.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> WordsAsync(HomewardDb db, CaseHistory history, Guid childId, CancellationToken stop)
    {
        var words = history.Versions.ToDictionary(static fact => fact.Id, Of);
        foreach (var note in await db.CaseNotes.AsNoTracking().Where(note => note.ChildId == childId).Select(static note => new { note.Id, note.Kind, note.At }).ToListAsync(stop))
            words[note.Id] = Text.Of($"Note ({Words.OfAny(note.Kind)}), {Dates.Moment(note.At)}");
        return words;
    }

    /// <summary>What stands, the latest first.</summary>
    public static IReadOnlyList<Choice> Choices(CaseHistory history)
    {
        var superseded = history.Versions.Select(static fact => fact.Supersedes).OfType<Guid>().ToHashSet();
        return [.. history.Versions.Where(fact => fact is not Rules.Facts.Child && !fact.EnteredInError && !superseded.Contains(fact.Id))
            .OrderByDescending(static fact => fact.HappenedOn).Take(Most).Select(static fact => new Choice(fact.Id.ToString(), Of(fact)))];
    }

    private static string Of(Fact fact) => fact switch
    {
        Hearing hearing => $"{Words.Of(hearing.Kind)}, {Dates.Day(fact.HappenedOn)}",
        Person person => $"{person.Name ?? Text.Of("Name not known")} ({Words.OfAny(person.Relation)})",
        _ => $"{Text.Of(Words.Spell(fact.GetType().Name))}, {Dates.Day(fact.HappenedOn)}",
    };
}
