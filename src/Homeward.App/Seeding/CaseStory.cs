using System.Globalization;
using Homeward.App.Exchange.CaseFile;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.App.Seeding;

/// <summary>
/// Tells an invented case in the words of the field, day by day; each sentence records what a careful worker records for it. Days are written like
/// 2026-03-06. The other parts of this class tell of court, of care and of family.
/// </summary>
internal sealed partial class CaseStory
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(-5);
    private readonly string name;
    private readonly DateOnly born;
    private readonly CaseFileIds ids;
    private readonly List<Fact> facts = [];

    public CaseStory(string name, string born)
    {
        this.name = name;
        this.born = Day(born);
        ids = new CaseFileIds($"demo {name}");
    }

    private Removal Removal => facts.OfType<Removal>().Last();

    public DemoCase Tell()
    {
        KeptHealthy();
        KeptToStateLaw();
        var by = Stamp(Removal.On.AddDays(9), "birth certificate");
        facts.Add(new Child
        {
            Id = by.Id, RecordedAt = by.At, RecordedBy = by.By, Source = by.Source, DateOfBirth = born, Name = name, CitizenshipVerifiedOn = Removal.On.AddDays(9),
        });
        return new DemoCase(ids.Of(CaseFileIdSpace.Fact, "case"), name, Removal.On, facts);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The nearest day on which offices are open.</summary>
    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private Guid Person(string key) => ids.Of(CaseFileIdSpace.Person, key);

    private int AgeOn(DateOnly day) => DayCount.AgeOn(born, day);

    /// <summary>Written down by Keisha Lang at five in the afternoon of a day.</summary>
    private Record Stamp(DateOnly on, string source) => new(
        ids.Of(CaseFileIdSpace.Fact, string.Create(CultureInfo.InvariantCulture, $"fact {facts.Count}")),
        new DateTimeOffset(on.ToDateTime(new TimeOnly(17, 0)), Zone),
        DemoStaff.Keisha.Name,
        source);

    private readonly record struct Record(Guid Id, DateTimeOffset At, string By, string Source);
}
