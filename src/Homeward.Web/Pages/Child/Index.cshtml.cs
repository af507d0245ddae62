using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Facts;
using Homeward.App.FirstNight;
using Homeward.App.Law;
using Homeward.App.Workers;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Child;

/// <summary>A child in sixty seconds: who and where, what is owed and why, the time in care as a drawing; as it stands now, or as it was known on a day.</summary>
public sealed class IndexModel(HomewardDb db, CurrentActor current, CaseDoor door, AgencyLaw law, TimeProvider clock) : PageModel
{
    public ChildRecord Record { get; private set; } = null!;

    public CaseFacts? Facts { get; private set; }

    public bool ReadsClaim => ClaimAccess.Reads(current.Actor.Role);

    public bool ReadsPapers => DocumentAccess.Reads(current.Actor.Role);

    public IReadOnlyList<(string Page, string Words)> MostDone { get; private set; } = [];

    public IReadOnlyList<(string Words, IReadOnlyList<(string Page, string Words)> Acts)> MoreActs { get; private set; } = [];

    public bool ReadsFamily => FamilyAccess.Reads(current.Actor.Role);

    public IReadOnlyList<ChildRecord> Siblings { get; private set; } = [];

    /// <summary>What was told on the first night, as it stands; null where nobody asked.</summary>
    public ChildBasics? Basics { get; private set; }

    /// <summary>What is still to be asked of a child who came into care, while nothing of it is on record.</summary>
    public IReadOnlyList<(string Page, string Words)> StillToAsk { get; private set; } = [];

    /// <summary>Whether lines can be put off by who looks: as the record stands, not as it was known.</summary>
    public bool MayPutOff { get; private set; }

    /// <summary>What is put off, by the name of the line.</summary>
    public IReadOnlyDictionary<string, DuePutOff> PutOff { get; private set; } = new Dictionary<string, DuePutOff>(StringComparer.Ordinal);

    public DateOnly Day { get; private set; } = clock.Today();

    public bool AsKnown { get; private set; }

    public string? Refusal { get; private set; }

    public string? Worker { get; private set; }

    public Episode? Episode { get; private set; }

    public int EarlierStays { get; private set; }

    public Timeline? Timeline { get; private set; }

    public IReadOnlyList<DueDate> Dues { get; private set; } = [];

    public string Name => Names.OfChild(Facts?.Child.Name ?? Record.Name, Record.AgencyNumber);

    public IReadOnlyList<DueDate> Owed { get; private set; } = [];

    /// <summary>What is owed by an earlier day of the other law.</summary>
    public IReadOnlyList<DueDate> Later { get; private set; } = [];

    public IReadOnlyList<DueDate> Missed { get; private set; } = [];

    public IReadOnlyList<DueDate> Limits { get; private set; } = [];

    /// <summary>What the source cannot show; null where there is nothing of it.</summary>
    public DueFold? NotCollected { get; private set; }

    /// <summary>What was met or is excused; null where nothing was.</summary>
    public DueFold? Settled { get; private set; }

    /// <summary>What lies over the placement comes first: a child on a trial home visit lives at home.</summary>
    public string LivesAt
    {
        get
        {
            if (Facts is null || Episode is { IsOpen: false }) return Text.Of("not in care");
            if (Facts.MissingEpisodes.LastOrDefault(missing => Last(missing.Since, missing.ReturnedOn)) is { } absence) return Text.Of($"missing since {Dates.Day(absence.Since)}");
            if (Facts.TrialHomeVisits.LastOrDefault(visit => Last(visit.From, visit.To)) is { } home) return Text.Of($"home on a trial visit, since {Dates.Day(home.From)}");
            if (Facts.FacilityStays.LastOrDefault(stay => Last(stay.From, stay.To)) is { } stay) return Text.Of($"{Words.Of(stay.Kind)}, since {Dates.Day(stay.From)}");
            return Facts.Placements.LastOrDefault(placement => Last(placement.From, placement.To)) is { } placement
                ? Text.Of($"{Words.Of(placement.Setting)}{(placement.Provider is { } provider ? $", {provider}" : null)}, since {Dates.Day(placement.From)}")
                : Words.NotCollected;
        }
    }

    public PermanencyGoal? Goal => Facts?.PermanencyGoals.LastOrDefault(goal => goal.SetOn <= Day && !goal.Concurrent);

    // A concurrent goal that has become the goal no longer stands beside it.
    public PermanencyGoal? ConcurrentGoal =>
        Facts?.PermanencyGoals.LastOrDefault(goal => goal.SetOn <= Day && goal.Concurrent) is { } beside && beside.Plan != Goal?.Plan ? beside : null;

    public CaseworkerVisit? LastSeen => Facts?.CaseworkerVisits.LastOrDefault(visit => visit.On <= Day && visit.Mode is VisitMode.InPerson);

    public Hearing? NextHearing => Facts?.Hearings.FirstOrDefault(hearing => hearing.HeldOn is null && hearing.ScheduledFor >= Day);

    public int? Age => Facts?.Child.DateOfBirth is { } born ? DayCount.AgeOn(born, Day) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "known-on")] string? knownOn, [FromQuery(Name = "all")] string? all, CancellationToken stop)
    {
        var open = await door.OpenAsync(current.Actor, id, Request.Path.Value!, stop);
        var history = open is null ? null : await new FactsLoader(db).LoadAsync(id, stop);
        if (open is null || history is null) return NotFound();

        Record = open.Child;
        var writes = CaseAccess.Writes(open.Right);
        if (writes) (MostDone, MoreActs) = (RecordMenu.MostDone(current.Actor.Role), RecordMenu.Groups(current.Actor.Role));
        Worker = await WorkersQuery.OfChildAsync(db, id, stop);
        Facts = Read(history, knownOn);
        if (Facts is null) return Page();
        Evaluate(Facts);
        Sort(all);
        if (!AsKnown)
        {
            MayPutOff = writes && RecordMenu.RolesOf(typeof(PutOffDue)).Contains(current.Actor.Role);
            PutOff = (await PutOffs.OfChildAsync(db, id, Day, stop)).ToDictionary(static put => put.Line, StringComparer.Ordinal);
        }

        if (!ReadsFamily) return Page();
        Siblings = await SiblingsQuery.OfAsync(db, current.Actor, Facts, id, clock.GetUtcNow(), clock.Today(), stop);
        if (!AsKnown) Basics = await BasicsQuery.StandingAsync(db, id, stop);
        if (writes && !AsKnown && Episode is { IsOpen: true } stay) StillToAsk = FirstNightQuestions.Of(Facts, stay, Basics, Day);
        return Page();
    }

    private bool Last(DateOnly from, DateOnly? to) => from <= Day && (to is null || to > Day);

    private CaseFacts? Read(CaseHistory history, string? knownOn)
    {
        if (string.IsNullOrWhiteSpace(knownOn)) return history.Current();
        if (Dates.Typed(knownOn) is not { } day)
        {
            Refusal = Text.Of($"“{knownOn}” is not a day. Write it like 4/28/2026.");
            return history.Current();
        }

        if (day > Day)
        {
            Refusal = Text.Of("That day has not come yet. Choose today or an earlier day.");
            return history.Current();
        }

        (Day, AsKnown) = (day, true);
        return history.AsKnownOn(day, clock.LocalTimeZone);
    }

    private void Sort(string? all)
    {
        Owed = [.. Dues.Where(static due => due.IsOwed)];
        Later = [.. Dues.Where(static due => due.EarlierIs is not null)];
        Missed = [.. Dues.Where(static due => due is { Status: DueStatus.Overdue, CanStillBeMet: false, NotCollected: false })];
        Limits = [.. Dues.Where(static due => due is { IsLimit: true, NotCollected: false })];
        NotCollected = Fold("not-collected", Text.Of("What the record cannot show"), static due => due.NotCollected, static count => Text.Of($"Not collected: {count}"), all) is { } gaps
            ? gaps with { Says = Text.Of("The source of this record does not hold what would show whether these were met. They are neither met nor missed until somebody records it.") }
            : null;
        Settled = Fold(
            "settled", Text.Of("What was met or is excused"),
            static due => !due.IsLimit && due.Status is DueStatus.MetOnTime or DueStatus.MetLate or DueStatus.Excused or DueStatus.NotApplicable,
            static count => Text.Of($"Met or excused: {count}"), all);
    }

    private DueFold? Fold(string name, string caption, Func<DueDate, bool> holds, Func<int, string> summary, string? all)
    {
        var dues = DueFold.LatestFirst(Dues.Where(holds));
        return dues.Count == 0 ? null : new DueFold(name, summary(dues.Count), caption, dues) { Child = Record.Id, Day = Day, AsKnown = AsKnown, Asked = all };
    }

    private void Evaluate(CaseFacts facts)
    {
        var rulebook = law.Book;
        var view = new CaseView(rulebook.SettingsOn(Day));
        view.Load(facts, Day);
        Dues = rulebook.Evaluate(facts, Day);
        if (view.Episodes.Count == 0) return;
        Episode = view.Episodes[^1];
        EarlierStays = view.Episodes.Count - 1;
        Timeline = Timeline.Draw(facts, view.Episodes, Dues, Day);
    }
}
