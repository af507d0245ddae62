using Homeward.App.Data;
using Homeward.App.Search;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Search;

public sealed class FewAndManyTests
{
    private static readonly string[] Vocabulary =
        ["visit", "visits", "visited", "visitation", "visa", "vis", "school", "schools", "schoolyard", "𐐨𐐩𐐪𐐫", "𐐨𐐩𐐪𐐫𐐬", "𐐨𐐩𐐪", "ana", "obrien", "obriens", "counseling", "counselor", "她"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Texts_are_the_same_whether_the_entries_of_few_cases_are_read_or_the_index_is_asked(DatabaseKind kind)
    {
        await using var work = await Casework.OpenAsync(kind);
        await using var db = work.Database.Open();
        var chance = new Random(20261126);
        await IndexAsync(db, work.Ana, chance);
        var actor = await work.Office.ActorAsync(Office.Keisha);
        var now = new DayClock(Cases.Today).GetUtcNow();
        var few = await SearchReach.OfAsync(db, actor, now, Cases.Today, Stop);
        var many = await SearchReach.OfAsync(db, actor, now, Cases.Today, Stop, few: 0);
        Assert.Equal((true, false), (few.IsFew, many.IsFew));
        foreach (var asked in Vocabulary.Concat(["visi", "visita", "schooly", "counsel", "counse", "couns", "𐐨𐐩𐐪𐐫𐐬𐐭", "otter"]).Concat(Enumerable.Range(0, 40).Select(_ => $"{Word(chance)} {Word(chance)}")))
        {
            foreach (var most in new[] { 3, 21, 400 })
            {
                var found = await FoundAsync(few, asked, most);
                Assert.Equal((asked, most, string.Join(' ', found)), (asked, most, string.Join(' ', await FoundAsync(many, asked, most))));
            }
        }

        Assert.Equal(400, (await FoundAsync(many, "vis", 1_000)).Count + (await FoundAsync(many, "visa", 1_000)).Count);
    }

    private static async Task<IReadOnlyList<Guid>> FoundAsync(SearchReach reach, string asked, int most) =>
        [.. (await TextHits.FindAsync(reach, [SearchKind.Note], SearchWords.Of(asked), [SearchTerms.Word], most, Stop)).Select(static hit => hit.SourceId)];

    // Half a year of notes of a few words, each at a time of its own; one of two words stands in each.
    private static async Task IndexAsync(HomewardDb db, Guid child, Random chance)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, Stop);
        await using var writer = SearchWriter.For(db);
        for (var note = 0; note < 400; note++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 4).Select(_ => Word(chance)).Where(static word => word is not ("vis" or "visa")).Append(note % 2 == 0 ? "vis" : "visa"));
            var at = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(-chance.Next(180 * 24 * 60)).AddSeconds(note % 60);
            await writer.AddAsync([SearchTerms.OfText(child, SearchKind.Note, Guid.NewGuid(), text, at.AddMicroseconds(note))], Stop);
        }

        await transaction.CommitAsync(Stop);
    }

    private static string Word(Random chance) => Vocabulary[chance.Next(Vocabulary.Length)];
}
