using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Families;
using Homeward.App.Merges;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Acts.Forms;

/// <summary>The choices that come from a child's own record.</summary>
internal sealed class SourceChoices(Acting acting, Guid childId, CaseFacts facts)
{
    private const int MostOfANote = 60;
    private readonly Dictionary<FieldSource, IReadOnlyList<Choice>> found = [];

    /// <summary>Reads what the questions of an act offer, of which the database must be asked.</summary>
    public async Task ReadAsync(FormAct act, CancellationToken stop)
    {
        foreach (var source in act.Fields.Select(static field => field.From).Distinct())
        {
            IReadOnlyList<Choice>? choices = source switch
            {
                FieldSource.Colleagues or FieldSource.Named => await ColleaguesAsync(source is FieldSource.Named, stop),
                FieldSource.Notes => await NotesAsync(stop),
                FieldSource.Tasks => await TasksAsync(stop),
                FieldSource.Relationships => await RelationshipsAsync(stop),
                FieldSource.FamilyCases => await FamilyCasesAsync(stop),
                _ => null,
            };
            if (choices is not null) found.Add(source, choices);
        }
    }

    public IReadOnlyList<Choice> Of(FieldSource source) => source switch
    {
        FieldSource.Parents => People(static person => person.Relation is Relation.Mother or Relation.Father or Relation.Parent or Relation.PutativeFather or Relation.Guardian),
        FieldSource.Relatives => People(static person => person.Relation is not (Relation.Sibling or Relation.NotRelated)),
        FieldSource.Family => People(static person => person.Relation is not Relation.NotRelated),
        FieldSource.PeopleAndChild => [new Choice(childId.ToString(), Text.Of($"{facts.Child.Name ?? Text.Of("The child")} (the child)")), .. People(static _ => true)],
        FieldSource.HearingsSet => [.. facts.Hearings.Where(static hearing => hearing.HeldOn is null && hearing.ScheduledFor is not null)
            .Select(static hearing => new Choice(hearing.Id.ToString(), $"{Words.Of(hearing.Kind)}, {Dates.Day(hearing.ScheduledFor!.Value)}"))],
        FieldSource.Placements => [.. facts.Placements.Reverse()
            .Select(static placement => new Choice(placement.PlacementId.ToString(), Text.Of($"{placement.Provider ?? Words.Of(placement.Setting)}, since {Dates.Day(placement.From)}")))],
        _ => found[source],
    };

    private IReadOnlyList<Choice> People(Func<Person, bool> which) =>
        [.. facts.People.Where(which).Where(person => person.PersonId != childId).DistinctBy(static person => person.PersonId)
            .Select(static person => new Choice(person.PersonId.ToString(), $"{person.Name ?? Text.Of("Name not known")} ({Words.OfAny(person.Relation)})"))];

    private async Task<IReadOnlyList<Choice>> ColleaguesAsync(bool named, CancellationToken stop)
    {
        var workers = await acting.Db.Workers.AsNoTracking()
            .Where(worker => worker.LeftOn == null && worker.Role != Role.Administrator
                && (!named || acting.Db.CaseAudience.Any(one => one.ChildId == childId && one.WorkerId == worker.Id)))
            .OrderBy(static worker => worker.Name).ToListAsync(stop);
        return [.. workers.Select(static worker => new Choice(worker.Id.ToString(), $"{worker.Name}, {Words.Of(worker.Role)}"))];
    }

    private async Task<IReadOnlyList<Choice>> NotesAsync(CancellationToken stop)
    {
        var whole = await MergeQuery.WholeAsync(acting.Db, childId, stop);
        var notes = await acting.Db.CaseNotes.AsNoTracking()
            .Where(note => whole.Contains(note.ChildId) && !acting.Db.CaseNotes.Any(later => later.ChildId == note.ChildId && later.Supersedes == note.Id))
            .OrderByDescending(static note => note.At).ToListAsync(stop);
        return [.. notes.Select(note => new Choice(
            note.Id.ToString(), $"{Dates.Moment(TimeZoneInfo.ConvertTime(note.At, acting.Clock.LocalTimeZone))}, {note.WrittenBy}: {(note.Text.Length > MostOfANote ? note.Text[..MostOfANote] + " …" : note.Text)}"))];
    }

    private async Task<IReadOnlyList<Choice>> TasksAsync(CancellationToken stop)
    {
        var tasks = await acting.Db.CaseTasks.AsNoTracking().Where(task => task.ChildId == childId && task.DoneAt == null)
            .Join(acting.Db.Workers, static task => task.OwnerId, static worker => worker.Id, static (task, worker) => new { task.Id, task.Words, task.DueOn, worker.Name })
            .OrderBy(static task => task.DueOn).ToListAsync(stop);
        return [.. tasks.Select(static task => new Choice(task.Id.ToString(), Text.Of($"{task.Words} ({task.Name}, by {Dates.Day(task.DueOn)})")))];
    }

    private async Task<IReadOnlyList<Choice>> RelationshipsAsync(CancellationToken stop)
    {
        var names = new PersonNames(childId, facts);
        return [.. (await FamilyQuery.StandingAsync(acting.Db, childId, stop))
            .Select(known => new Choice(known.Id.ToString(), $"{names.Of(known.FromPersonId)}: {Words.OfAny(known.Kind)} {names.Of(known.ToPersonId)}"))];
    }

    // A family is open to whoever has one of its children.
    private async Task<IReadOnlyList<Choice>> FamilyCasesAsync(CancellationToken stop)
    {
        var open = CaseAccess.OpenTo(acting.Db, acting.Actor, acting.Clock.GetUtcNow(), acting.Clock.Today());
        var siblings = facts.People.Where(static person => person.Relation is Relation.Sibling).Select(static person => person.PersonId).Append(childId).ToList();
        var links = acting.Db.FamilyChildren.Where(link => siblings.Contains(link.ChildId) && open.Any(child => child.Id == link.ChildId)).Select(static link => link.FamilyId);
        var families = await acting.Db.FamilyCases.AsNoTracking().Where(family => links.Contains(family.Id)).OrderBy(static family => family.Name).ToListAsync(stop);
        return [.. families.Select(static family => new Choice(family.Id.ToString(), Text.Of($"{family.Name}, open since {Dates.Day(family.OpenedOn)}")))];
    }
}
