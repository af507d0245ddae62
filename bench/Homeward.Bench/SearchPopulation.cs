using System.Data;
using System.Text;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Notes;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Bench;

/// <summary>
/// An agency to search: children with a mother and a relative each and twenty notes of sixty words, words and names as unevenly common as in life; workers with
/// seventeen children, a supervisor for six workers, an auditor. Everything is made of syllables from a seed.
/// </summary>
internal sealed class SearchPopulation(int children, int notesEach, DateOnly today)
{
    private const int Caseload = 17;
    private const int UnitSize = 6;
    private const int WordsEach = 60;
    private const int Batch = 2_000;

    private readonly Random chance = new(20261126);
    private readonly string[] firstNames = Syllables(1_500, 2);
    private readonly string[] lastNames = Syllables(8_000, 3);
    private readonly string[] vocabulary = Syllables(40_000, 3);

    public Guid Worker { get; private set; }

    public Guid Supervisor { get; private set; }

    public Guid Auditor { get; } = Guid.NewGuid();

    public async Task FillAsync(Database database)
    {
        await using var db = database.Open();
        await using (var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted))
        {
            await using var rows = RowWriter.For(db);
            rows.Add(Auditor, new Worker { Id = Auditor, Name = "Auditor", Role = Role.Auditor });
            var (worker, supervisor) = (Guid.Empty, Guid.Empty);
            for (var number = 0; number < children; number++)
            {
                if (number % (Caseload * UnitSize) == 0) rows.Add(supervisor = Guid.NewGuid(), new Worker { Id = supervisor, Name = "Supervisor", Role = Role.Supervisor });
                if (number % Caseload == 0) rows.Add(worker = Guid.NewGuid(), new Worker { Id = worker, Name = "Worker", Role = Role.CaseManager, SupervisorId = supervisor });
                if (number == children / 2) (Worker, Supervisor) = (worker, supervisor);
                AddChild(rows, Guid.CreateVersion7(), worker, number);
                if (number % Batch == Batch - 1) await rows.FlushAsync(CancellationToken.None);
            }

            await rows.FlushAsync(CancellationToken.None);
            await db.Database.ExecuteSqlRawAsync("update search_state set filled = 0");
            await transaction.CommitAsync();
        }

    }

    /// <summary>Fills the index as for a record that is older than it.</summary>
    public static async Task IndexAsync(Database database)
    {
        await database.MigrateAsync(TimeProvider.System);
        await using var db = database.Open();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlRawAsync("analyze");
    }

    /// <summary>What is asked for, in the order of <see cref="Question"/>.</summary>
    public static IReadOnlyList<string> Asked { get; } =
        ["the whole name", "a last name", "a beginning", "a slip", "a birth date", "a number", "a word of the commonest 20", "a word of 2,000", "two words, common", "two words of 5,000"];

    /// <summary>Questions as people ask them, from one child of the agency: by name, by a beginning, with a slip, by birth date, by number, by words of notes.</summary>
    public string Question(int asked, ChildRecord child, DateOnly born) => asked switch
    {
        0 => child.Name!,
        1 => child.Name!.Split(' ')[1],
        2 => child.Name![..4],
        3 => child.Name!.Remove(3, 1),
        4 => FormattableString.Invariant($"{born:M/d/yyyy}"),
        5 => child.AgencyNumber!,
        6 => vocabulary[chance.Next(20)],
        7 => vocabulary[chance.Next(2_000)],
        8 => $"{vocabulary[chance.Next(50)]} {vocabulary[chance.Next(500)]}",
        _ => $"{vocabulary[chance.Next(5_000)]} {vocabulary[chance.Next(5_000)]}",
    };

    private void AddChild(RowWriter rows, Guid id, Guid worker, int number)
    {
        var family = lastNames[Uneven(lastNames.Length)];
        var name = $"{firstNames[Uneven(firstNames.Length)]} {family}";
        var born = today.AddDays(-chance.Next(17 * 365));
        var at = Moment();
        rows.Add(id, new ChildRecord { Id = id, Name = name, AgencyNumber = FormattableString.Invariant($"R-{number:0000000}"), Version = 1 });
        rows.Add(id, new Assignment { WorkerId = worker, ChildId = id, From = today.AddDays(-100) });
        rows.Add(id, new Child { Id = Guid.CreateVersion7(), RecordedAt = at, RecordedBy = "synthetic", Source = "synthetic", Name = name, DateOfBirth = born });
        foreach (var relation in new[] { Relation.Mother, Relation.Grandparent })
        {
            rows.Add(id, new Person
            {
                Id = Guid.CreateVersion7(), RecordedAt = at, RecordedBy = "synthetic", Source = "synthetic", PersonId = Guid.NewGuid(), Relation = relation,
                Name = $"{firstNames[Uneven(firstNames.Length)]} {family}",
            });
        }

        rows.Add(id, new ChildSummary { ChildId = id, DateOfBirth = born, Overlay = Overlay.None, OverdueCount = 0, DueSoonCount = 0, ComputedFor = today, ComputedBy = "none", DueHash = "" });
        for (var note = 0; note < notesEach; note++)
        {
            rows.Add(id, new CaseNote
            {
                Id = Guid.CreateVersion7(), ChildId = id, Kind = NoteKind.Contact, Text = Words(), WriterId = worker, WrittenBy = "Worker", At = Moment(),
            });
        }
    }

    private string Words()
    {
        var text = new StringBuilder(WordsEach * 8);
        for (var word = 0; word < WordsEach; word++) text.Append(vocabulary[Uneven(vocabulary.Length)]).Append(word % 12 == 11 ? ". " : " ");
        return text.ToString();
    }

    private DateTimeOffset Moment() => new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddSeconds(-chance.Next(3 * 365 * 86_400)).AddMicroseconds(chance.Next(1_000_000));

    // The n-th is about 1/n as common as the first.
    private int Uneven(int count) => (int)Math.Pow(count, chance.NextDouble()) - 1;

    private static string[] Syllables(int count, int length)
    {
        var from = new Random(count);
        string[] parts = ["ba", "de", "li", "mo", "nu", "ra", "se", "ti", "vo", "ka", "len", "mar", "jo", "sin", "tor", "pel", "gra", "hul", "fen", "wi"];
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < count) made.Add(string.Concat(Enumerable.Range(0, length + from.Next(2)).Select(_ => parts[from.Next(parts.Length)])));
        return [.. made];
    }
}
