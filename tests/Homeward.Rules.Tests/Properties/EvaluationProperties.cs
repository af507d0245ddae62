using FsCheck;
using FsCheck.Fluent;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Tests.Properties;

/// <summary>What holds for the federal rulebook over random lives in care.</summary>
public sealed class EvaluationProperties
{
    private static readonly DateOnly AsOf = new(2026, 10, 5);

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Order_of_the_facts_does_not_matter() =>
        Prop.ForAll(Seeds, static seed =>
        {
            var facts = Life(seed, removedDaysAgo: null);
            var shuffled = facts.OrderBy(static fact => fact.Id).ToList();
            return Lines(facts).SequenceEqual(Lines(shuffled), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reused_view_gives_what_a_fresh_evaluation_gives() =>
        Prop.ForAll(Seeds, Seeds, static (one, other) =>
        {
            var rulebook = UnitedStates.Rulebook;
            var view = new CaseView(rulebook.Settings);
            var dues = new DueList();
            rulebook.Evaluate(view, CaseFacts.From(Life(one, null)), AsOf, dues);
            var facts = CaseFacts.From(Life(other, null));
            rulebook.Evaluate(view, facts, AsOf, dues);
            return dues.Select(Line).Order(StringComparer.Ordinal).SequenceEqual(rulebook.Evaluate(facts, AsOf).Select(Line).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void As_known_on_the_last_day_anything_was_recorded_equals_the_record_as_it_stands() =>
        Prop.ForAll(Seeds, static seed =>
        {
            var history = new CaseHistory(Life(seed, null));
            return Lines(history.AsKnownOn(AsOf)!).SequenceEqual(Lines(history.Current()), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Later_removal_alone_never_gives_an_earlier_due_date() =>
        Prop.ForAll(Gen.Choose(2, 900).ToArbitrary(), static days =>
        {
            var earlier = First(Life(7, days + 1)[..2]);
            var later = First(Life(7, days)[..2]);
            return earlier.All(due => !later.TryGetValue(due.Key, out var other) || due.Value <= other);
        }).QuickCheckThrowOnFailure();

    // The first due date of each rule that counts from the removal or the deemed entry; months of visits are named by the calendar instead.
    private static Dictionary<string, DateOnly> First(IEnumerable<Fact> facts) =>
        UnitedStates.Rulebook.Evaluate(CaseFacts.From(facts), AsOf)
            .Where(static due => due.DueOn is not null && due.About.Kind is not SubjectKind.Month)
            .GroupBy(static due => due.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Min(static due => due.DueOn!.Value), StringComparer.Ordinal);

    private static List<string> Lines(IEnumerable<Fact> facts) => Lines(CaseFacts.From(facts));

    private static List<string> Lines(CaseFacts facts) => [.. UnitedStates.Rulebook.Evaluate(facts, AsOf).Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(DueDate due) =>
        $"{due.Rule.Id} {due.About} {due.WindowFrom} {due.DueOn} {due.Status} {due.SatisfiedOn} {due.SatisfiedBy} {due.CanStillBeMet} {due.Sentence}";

    private static List<Fact> Life(int seed, int? removedDaysAgo)
    {
        var random = new Random(seed);
        var removed = AsOf.AddDays(-(removedDaysAgo ?? random.Next(1, 1500)));
        var next = 0;
        Guid Id() => new(seed, (short)next++, 0, new byte[8]);
        DateOnly Day() => removed.AddDays(random.Next(0, Math.Max(1, AsOf.DayNumber - removed.DayNumber)));
        var facts = new List<Fact>
        {
            new Child { Id = Id(), RecordedAt = default, RecordedBy = "p", Source = "p", DateOfBirth = removed.AddDays(-2000) },
            new Removal { Id = Id(), RecordedAt = default, RecordedBy = "p", Source = "p", On = removed, Manner = RemovalManner.CourtOrder },
        };
        for (var count = random.Next(0, 12); count > 0; count--)
        {
            facts.Add(random.Next(6) switch
            {
                0 => new CaseworkerVisit { Id = Id(), RecordedAt = default, RecordedBy = "p", Source = "p", On = Day(), Mode = VisitMode.InPerson, Place = VisitPlace.Residence },
                1 => new PeriodicReview { Id = Id(), RecordedAt = default, RecordedBy = "p", Source = "p", HeldOn = Day() },
                2 => new Hearing { Id = Id(), RecordedAt = default, RecordedBy = "p", Source = "p", Kind = HearingKind.Permanency, HeldOn = Day() },
                3 => new Finding { Id = Id(), RecordedAt = default, RecordedBy = "p", Source = "p", Kind = (FindingKind)random.Next(0, 6), On = Day() },
                4 => new CasePlan { Id = Id(), RecordedAt = default, RecordedBy = "p", Source = "p", CompletedOn = Day() },
                _ => new Petition { Id = Id(), RecordedAt = default, RecordedBy = "p", Source = "p", Kind = PetitionKind.TerminationOfParentalRights, FiledOn = Day() },
            });
        }

        return facts;
    }
}
