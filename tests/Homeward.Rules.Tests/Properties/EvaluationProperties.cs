using FsCheck;
using FsCheck.Fluent;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Tests.Properties;

/// <summary>What holds for every rulebook on the shelf over random lives in care, on any day.</summary>
public sealed class EvaluationProperties
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(-20 * 365, 3 * 365).Select(static offset => AnyLife.Today.AddDays(offset)).ToArbitrary();

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(200);

    public static TheoryData<string> Names => [.. Books.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Order_of_the_facts_does_not_matter(string book) =>
        Prop.ForAll(Seeds, Days, (seed, asOf) =>
        {
            var facts = AnyLife.Of(seed);
            var ordered = Lines(book, CaseFacts.From(facts), asOf);
            new Random(seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(facts));
            return ordered.SequenceEqual(Lines(book, CaseFacts.From(facts), asOf), StringComparer.Ordinal);
        }).Check(Many);

    [Theory]
    [MemberData(nameof(Names))]
    public void Reused_view_gives_what_a_fresh_evaluation_gives(string book) =>
        Prop.ForAll(Seeds, Seeds, Days, (one, other, asOf) =>
        {
            var rulebook = Books.Of(book);
            var view = new CaseView(rulebook.Settings);
            var dues = new DueList();
            rulebook.Evaluate(view, CaseFacts.From(AnyLife.Of(one)), AnyLife.Today, dues);
            var facts = CaseFacts.From(AnyLife.Of(other));
            rulebook.Evaluate(view, facts, asOf, dues);
            return dues.Select(Line).Order(StringComparer.Ordinal).SequenceEqual(Lines(book, facts, asOf), StringComparer.Ordinal);
        }).Check(Many);

    [Theory]
    [MemberData(nameof(Names))]
    public void As_known_on_the_last_day_anything_was_recorded_equals_the_record_as_it_stands(string book) =>
        Prop.ForAll(Seeds, Days, (seed, asOf) =>
        {
            var history = new CaseHistory(Corrected(AnyLife.Of(seed), new Random(seed)));
            return Lines(book, history.AsKnownOn(AnyLife.Today)!, asOf).SequenceEqual(Lines(book, history.Current(), asOf), StringComparer.Ordinal);
        }).Check(Many);

    [Theory]
    [MemberData(nameof(Names))]
    public void As_known_on_a_day_is_the_record_of_what_was_written_down_by_then(string book) =>
        Prop.ForAll(Seeds, Days, (seed, day) =>
        {
            var versions = Corrected(AnyLife.Of(seed), new Random(seed));
            var written = versions.Where(version => DateOnly.FromDateTime(version.RecordedAt.UtcDateTime) <= day).ToList();
            var known = new CaseHistory(versions).AsKnownOn(day);
            return known is null
                ? !written.OfType<Child>().Any()
                : Lines(book, known, day).SequenceEqual(Lines(book, new CaseHistory(written).Current(), day), StringComparer.Ordinal);
        }).Check(Many);

    [Theory]
    [MemberData(nameof(Names))]
    public void Valid_facts_are_evaluated_on_any_day_and_every_sentence_has_its_inputs(string book) =>
        Prop.ForAll(Seeds, Days, (seed, asOf) =>
            Books.Of(book).Evaluate(CaseFacts.From(AnyLife.Of(seed)), asOf).All(static due => !due.Sentence.Contains('{', StringComparison.Ordinal)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(800));

    [Theory]
    [InlineData(1900)]
    [InlineData(2200)]
    public void Valid_facts_are_evaluated_on_a_day_far_away(int year) =>
        Prop.ForAll(Seeds, seed => Books.Of(Books.Everything).Evaluate(CaseFacts.From(AnyLife.Of(seed)), new DateOnly(year, 12, 31)).All(static due => due.Sentence.Length > 0)).Check(Many);

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

    private static List<string> Lines(string book, CaseFacts facts, DateOnly asOf) => [.. Books.Of(book).Evaluate(facts, asOf).Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(DueDate due) =>
        $"{due.Rule.Id} {due.About} {due.EpisodeId} {due.WindowFrom} {due.DueOn} {due.DueAt} {due.Status} {due.SatisfiedOn} {due.SatisfiedBy} {due.CanStillBeMet} {due.NotCollected} {due.IsOwed} {due.Sentence}";
}
