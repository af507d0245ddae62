using System.Reflection;
using System.Runtime.CompilerServices;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;

namespace Homeward.Rules.Tests.Properties;

/// <summary>
/// A life in care made from a seed: stays one after another and facts of every kind with random answers, none where nothing was answered. New kinds of fact and
/// new properties are drawn as well. Of facts that contradict each other those are left out that are at fault.
/// </summary>
internal sealed class AnyLife
{
    public static readonly DateOnly Today = new(2026, 10, 5);

    private static readonly Type[] Kinds =
    [
        .. typeof(Fact).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Fact)) && type != typeof(Child) && type != typeof(Removal) && type != typeof(Discharge))
            .OrderBy(static type => type.Name, StringComparer.Ordinal),
    ];

    private readonly List<Fact> facts = [];
    private readonly Guid[] people = new Guid[4];
    private readonly Random random;
    private readonly DateOnly born;
    private int next;

    private AnyLife(int seed)
    {
        random = new Random(seed);
        born = Today.AddDays(-random.Next(30, 19 * 365));
        for (var at = 0; at < people.Length; at++) people[at] = Id();
    }

    /// <summary>The same seed is the same life.</summary>
    public static List<Fact> Of(int seed)
    {
        var life = new AnyLife(seed);
        life.AddStays();
        for (var count = life.random.Next(40); count > 0; count--) life.facts.Add(life.Any(Kinds[life.random.Next(Kinds.Length)]));
        while (Contradictions.Of(life.facts) is [var first, ..]) life.facts.Remove(first.Fact);
        return life.facts;
    }

    private void AddStays()
    {
        facts.Add(Any(typeof(Child)) is Child child ? child with { DateOfBirth = random.Next(5) > 0 ? born : null, DiedOn = null } : throw new InvalidOperationException());
        foreach (var person in people)
            facts.Add((Person)Any(typeof(Person)) with { PersonId = person, IdentifiedOn = null });
        var on = born.AddDays(random.Next(Math.Max(1, Today.DayNumber - born.DayNumber)));
        for (var stays = random.Next(1, 4); stays > 0 && on <= Today; stays--)
        {
            var until = on.AddDays(random.Next(900));
            facts.Add((Removal)Any(typeof(Removal)) with { On = on, At = null, ElectedEntryOn = random.Next(8) == 0 ? on.AddDays(random.Next(60)) : null, DatesOnly = false });
            if (until > Today || (stays == 1 && random.Next(3) > 0)) return;
            facts.Add((Discharge)Any(typeof(Discharge)) with { On = until });
            on = until.AddDays(random.Next(500));
        }
    }

    private Fact Any(Type kind)
    {
        var fact = (Fact)RuntimeHelpers.GetUninitializedObject(kind);
        foreach (var property in kind.GetProperties().Where(static property => property.CanWrite))
        {
            var nullable = Nullable.GetUnderlyingType(property.PropertyType);
            var isOpen = nullable is not null || new NullabilityInfoContext().Create(property).WriteState is NullabilityState.Nullable;
            property.SetValue(fact, isOpen && random.Next(3) == 0 ? null : Value(property.Name, nullable ?? property.PropertyType));
        }

        var recorded = (fact.HappenedOn == DateOnly.MinValue ? born : fact.HappenedOn).AddDays(random.Next(60));
        return fact with { Id = Id(), Supersedes = null, EnteredInError = false, RecordedAt = Noon(recorded < Today ? recorded : Today) };
    }

    private object Value(string name, Type type) => type switch
    {
        _ when type == typeof(Guid) => people[random.Next(people.Length)],
        _ when type == typeof(DateOnly) => name.StartsWith("To", StringComparison.Ordinal) ? Day().AddDays(random.Next(200)) : Day(),
        _ when type == typeof(DateTimeOffset) => Noon(Day()).AddMinutes(random.Next(-700, 700)).ToOffset(TimeSpan.FromHours(random.Next(-8, 3))),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(1, 40),
        _ when type == typeof(string) => "word",
        _ when type == typeof(UsState) && random.Next(3) > 0 => RulebookShelf.States[random.Next(RulebookShelf.States.Count)].State,
        _ when type.IsEnum && type.IsDefined(typeof(FlagsAttribute)) => Enum.ToObject(type, random.Next(1 << Enum.GetValues(type).Length)),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
        _ => throw new NotSupportedException($"A fact holds a {type.Name}: say how it is drawn here."),
    };

    // Some lie ahead: what is planned is on record as well.
    private DateOnly Day() => born.AddDays(random.Next(Today.DayNumber - born.DayNumber + 200));

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    private Guid Id()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        bytes[15] = (byte)next++;
        return new Guid(bytes);
    }
}
