using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Secrets;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.App.Operations;

/// <summary>What an operation may read while it decides, and what it adds to the record.</summary>
public sealed class Change
{
    private readonly IReadOnlyDictionary<Guid, CaseHistory> histories;
    private readonly Dictionary<Guid, CaseFacts> standing = [];
    private readonly List<(Guid ChildId, Fact Fact)> added = [];
    private readonly List<ChildRecord> started = [];
    private readonly List<Refusal> refusals = [];
    private readonly List<string> records = [];
    private readonly SealedWords? secrets;

    internal Change(
        HomewardDb db, Rulebook rulebook, Actor actor, DateTimeOffset now, DateOnly today, IReadOnlyDictionary<Guid, CaseHistory> histories, SealedWords? secrets = null) =>
        (Db, Rulebook, Actor, Now, Today, this.histories, this.secrets) = (db, rulebook, actor, now, today, histories, secrets);

    /// <summary>For rows that are not facts: assignments, tasks. Saved with the change.</summary>
    public HomewardDb Db { get; }

    /// <summary>The law in force, for an act that asks it what is still missing.</summary>
    public Rulebook Rulebook { get; }

    public Actor Actor { get; }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    /// <summary>Who writes it down, as facts name them.</summary>
    public string By => Actor.Name;

    /// <summary>Locks what is kept apart from the record.</summary>
    public SealedWords Secrets => secrets ?? throw new InvalidOperationException("This process has no key to lock with.");

    /// <summary>What the answer refers to: the first record that was added, where the operation names no other.</summary>
    public Guid? Subject { get; set; }

    internal IReadOnlyList<(Guid ChildId, Fact Fact)> Added => added;

    internal IReadOnlyList<ChildRecord> Started => started;

    internal IReadOnlyList<Refusal> Refusals => refusals;

    internal IReadOnlyList<Guid> Again { get; private set; } = [];

    internal IReadOnlyList<string> Records => records;

    /// <summary>The facts of a child of the operation as they stand before it.</summary>
    public CaseFacts FactsOf(Guid childId)
    {
        if (!standing.TryGetValue(childId, out var facts)) standing.Add(childId, facts = histories[childId].Current());
        return facts;
    }

    /// <summary>Every version of a child's facts.</summary>
    public CaseHistory HistoryOf(Guid childId) => histories[childId];

    /// <summary>Every version with what the act has added so far.</summary>
    public CaseHistory HistoryWithAdded(Guid childId)
    {
        IReadOnlyList<Fact> before = histories.TryGetValue(childId, out var history) ? history.Versions : [];
        return new CaseHistory([.. before, .. added.Where(one => one.ChildId == childId).Select(static one => one.Fact)]);
    }

    /// <summary>Adds a fact of a child of the operation, or of one it puts on record.</summary>
    public void Add(Guid childId, Fact fact)
    {
        if (!histories.ContainsKey(childId) && !started.Exists(child => child.Id == childId))
            throw new InvalidOperationException("An act adds facts to its own children only: their versions were checked.");
        added.Add((childId, fact));
        records.Add($"{fact.GetType().Name}:{fact.Id:N}");
        Subject ??= fact.Id;
    }

    /// <summary>Adds the next version of a fact that stands, with what has been answered since or is corrected.</summary>
    public Guid Supersede(Guid childId, Fact standing, Fact next)
    {
        var version = next with { Id = Guid.CreateVersion7(), RecordedAt = Now, RecordedBy = By, Supersedes = standing.Id };
        Add(childId, version);
        return version.Id;
    }

    /// <summary>Puts a child on record with its first facts, its identity among them.</summary>
    public void Start(ChildRecord child, IEnumerable<Fact> facts)
    {
        started.Add(child with { Version = 1 });
        foreach (var fact in facts) Add(child.Id, fact);
    }

    /// <summary>Adds a row that is not a fact.</summary>
    public void AddRow(object row, string record)
    {
        Db.Add(row);
        records.Add(record);
    }

    /// <summary>For the ledger: a row that is not a fact was changed in place.</summary>
    public void Changed(string record) => records.Add(record);

    /// <summary>The facts of these children are read otherwise from now on: what is kept of them is made again when the rows are written.</summary>
    public void ProjectAgain(IReadOnlyList<Guid> children) => Again = children;

    /// <summary>Says no, with what to do; everything that is wrong is said at once, and once for several children.</summary>
    public void Refuse(Said sentence, string? field = null)
    {
        var refusal = new Refusal(sentence, field);
        if (!refusals.Contains(refusal)) refusals.Add(refusal);
    }

    public void Refuse(string sentence, string? field = null) => Refuse(Said.Of(sentence), field);
}
