using System.Text.Json;
using Homeward.App.Data;
using Homeward.App.Notes;
using Homeward.App.Search;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Exchange;
using Homeward.App.Tests.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Tests.Search;

/// <summary>Whatever is typed finds what was written so, or says in a sentence why nothing can be looked for.</summary>
public sealed class NaughtyStringTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Every_naughty_string_is_found_as_a_name_and_as_a_note_or_gets_a_sentence(DatabaseKind kind)
    {
        var strings = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Samples.File("strings", "blns.json"), Stop))!
            .Where(static text => text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        await using var work = await Casework.OpenAsync(kind);
        var people = strings.Select(static text => (Fact)new Person
        {
            Id = Guid.NewGuid(), PersonId = Guid.NewGuid(), RecordedAt = Cases.Then, RecordedBy = "test", Source = "test", Name = text, Relation = Relation.NotRelated,
        });
        var child = await work.WithAsync([.. Cases.InCare(Guid.NewGuid()), .. people]);
        await using var db = work.Database.Open();
        await using (var transaction = await db.Database.BeginTransactionAsync(Stop))
        {
            db.CaseNotes.AddRange(strings.Select((text, at) => new CaseNote
            {
                Id = Guid.NewGuid(), ChildId = child, Kind = NoteKind.Other, Text = text, WriterId = Office.Keisha, WrittenBy = "test", At = Cases.Then.AddMinutes(at / 3),
            }));
            await db.SaveChangesAsync(Stop);
            await SearchIndex.TextsAsync(db, [child], Stop);
            await transaction.CommitAsync(Stop);
        }

        var actor = await work.Office.ActorAsync(Office.Keisha);
        var reach = await SearchReach.OfAsync(db, actor, Cases.Then, Cases.Today, Stop);
        var sentences = 0;
        foreach (var text in strings)
        {
            if (SearchAsked.Read(text, out var refusal) is not { } asked)
            {
                Assert.EndsWith(".", refusal?.ToString(), StringComparison.Ordinal);
                sentences++;
                continue;
            }

            if (asked.Words.Count == 0) continue;
            Assert.Contains(text, (await PeopleSearch.FindAsync(db, reach, asked, 10_000, Stop)).Select(static found => found.PersonName ?? found.ChildName));
            Assert.NotEmpty(await TextSearch.FindAsync(db, reach, asked.Words, 10_000, Stop));
        }

        Assert.InRange(sentences, 1, strings.Count / 4);
    }
}
