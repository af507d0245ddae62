using FsCheck;
using FsCheck.Fluent;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Tests.Properties;

/// <summary>What holds for the federal rulebook over random lives in care, on any day.</summary>
public sealed class EvaluationProperties
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(-20 * 365, 3 * 365).Select(static offset => AnyLife.Today.AddDays(offset)).ToArbitrary();

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400);

    [Fact]
    public void Order_of_the_facts_does_not_matter() =>
        Prop.ForAll(Seeds, Days, static (seed, asOf) =>
        {
            var facts = AnyLife.Of(seed);
            var ordered = Lines(CaseFacts.From(facts), asOf);
            new Random(seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(facts));
            return ordered.SequenceEqual(Lines(CaseFacts.From(facts), asOf), StringComparer.Ordinal);
        }).Check(Many);

    [Fact]
    public void Reused_view_gives_what_a_fresh_evaluation_gives() =>
        Prop.ForAll(Seeds, Seeds, Days, static (one, other, asOf) =>
        {
            var rulebook = UnitedStates.Rulebook;
            var view = new CaseView(rulebook.Settings);
            var dues = new DueList();
            rulebook.Evaluate(view, CaseFacts.From(AnyLife.Of(one)), AnyLife.Today, dues);
            var facts = CaseFacts.From(AnyLife.Of(other));
            rulebook.Evaluate(view, facts, asOf, dues);
            return dues.Select(Line).Order(StringComparer.Ordinal).SequenceEqual(Lines(facts, asOf), StringComparer.Ordinal);
        }).Check(Many);

    [Fact]
    public void As_known_on_the_last_day_anything_was_recorded_equals_the_record_as_it_stands() =>
        Prop.ForAll(Seeds, Days, static (seed, asOf) =>
        {
            var history = new CaseHistory(Corrected(AnyLife.Of(seed), new Random(seed)));
            return Lines(history.AsKnownOn(AnyLife.Today)!, asOf).SequenceEqual(Lines(history.Current(), asOf), StringComparer.Ordinal);
        }).Check(Many);

    [Fact]
    public void As_known_on_a_day_is_the_record_of_what_was_written_down_by_then() =>
        Prop.ForAll(Seeds, Days, static (seed, day) =>
        {
            var versions = Corrected(AnyLife.Of(seed), new Random(seed));
            var written = versions.Where(version => DateOnly.FromDateTime(version.RecordedAt.UtcDateTime) <= day).ToList();
            var known = new CaseHistory(versions).AsKnownOn(day);
            return known is null
                ? !written.OfType<Child>().Any()
                : Lines(known, day).SequenceEqual(Lines(new CaseHistory(written).Current(), day), StringComparer.Ordinal);
        }).Check(Many);

    [Fact]
    public void Valid_facts_are_evaluated_on_any_day_and_every_sentence_has_its_inputs() =>
        Prop.ForAll(Seeds, Days, static (seed, asOf) =>
            UnitedStates.Rulebook.Evaluate(CaseFacts.From(AnyLife.Of(seed)), asOf).All(static due => !due.Sentence.Contains('{', StringComparison.Ordinal)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData(1900)]
    [InlineData(2200)]
    public void Valid_facts_are_evaluated_on_a_day_far_away(int year) =>
        Prop.ForAll(Seeds, seed => UnitedStates.Rulebook.Evaluate(CaseFacts.From(AnyLife.Of(seed)), new DateOnly(year, 12, 31)).All(static due => due.Sentence.Length > 0)).Check(Many);

    // Some facts are corrected later, some are taken back; the child stays.
    private static List<Fact> Corrected(List<Fact> facts, Random random)
    {
        var versions = new List<Fact>(facts);
        foreach (var fact in facts.Where(fact => fact is not Child && random.Next(4) == 0))
        {
            var days = AnyLife.Today.DayNumber - DateOnly.FromDateTime(fact.RecordedAt.UtcDateTime).DayNumber;
            versions.Add(fact with
            {
                Id = new Guid(random.Next(), 7, 7, new byte[8]),
                Supersedes = fact.Id,
                RecordedAt = fact.RecordedAt.AddDays(random.Next(days + 1)),
                EnteredInError = random.Next(3) == 0,
            });
        }

        return versions;
    }

    private static List<string> Lines(CaseFacts facts, DateOnly asOf) => [.. UnitedStates.Rulebook.Evaluate(facts, asOf).Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(DueDate due) =>
        $"{due.Rule.Id} {due.About} {due.EpisodeId} {due.WindowFrom} {due.DueOn} {due.DueAt} {due.Status} {due.SatisfiedOn} {due.SatisfiedBy} {due.CanStillBeMet} {due.NotCollected} {due.IsOwed} {due.Sentence}";
}
