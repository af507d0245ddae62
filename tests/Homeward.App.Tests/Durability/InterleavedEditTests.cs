using System.Globalization;
using Homeward.App.Data;
using Homeward.App.Tests.Operations;

namespace Homeward.App.Tests.Durability;

/// <summary>Several people edit one record, their opening and saving mixed in an order that a printed seed chooses: HOMEWARD_ROUNDS says how many orders (bin/drill).</summary>
public sealed class InterleavedEditTests(ITestOutputHelper output)
{
    // The record of a child grows with each; a new child keeps the rounds alike.
    private const int RoundsOfOneChild = 10;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 200)]
    [InlineData(DatabaseKind.Postgres, 40)]
    public async Task Edits_of_two_to_eight_people_mixed_at_random_are_all_kept_and_every_late_one_is_told(DatabaseKind kind, int rounds)
    {
        output.WriteLine($"HOMEWARD_SEED={DrillSettings.Seed}");
        var random = new Random(DrillSettings.Seed);
        await using var work = await Casework.OpenAsync(kind);
        var (edits, late) = (0, 0);
        rounds = DrillSettings.Rounds ?? rounds;
        EditedRecord record = null!;
        for (var round = 0; round < rounds; round++)
        {
            if (round % RoundsOfOneChild == 0) record = await EditedRecord.BeginAsync(work);
            var editors = Enumerable.Range(0, random.Next(2, 9)).Select(number => new Editor(record, string.Create(CultureInfo.InvariantCulture, $"[{round}.{number}]"), random.Next(2) == 0)).ToList();
            // In turn, so that the seed repeats it; or at once, as the machine pleases.
            if (random.Next(4) > 0) await InTurnAsync(editors, random);
            else await Task.WhenAll(editors.Select(static editor => Task.Run(editor.ToTheEndAsync, Stop)));
            await record.AssertHoldsAsync(editors);
            edits += editors.Count;
            late += editors.Sum(static editor => editor.Late);
        }

        output.WriteLine($"{kind}: {rounds} interleavings, {edits} edits kept, {late} told that somebody was first; none lost.");
        Assert.True(late > rounds / 2);
        Assert.Empty(await WholeRecord.FaultsOfActsAsync(work.Database, Stop));
    }

    private static async Task InTurnAsync(IReadOnlyList<Editor> editors, Random random)
    {
        var writing = editors.ToList();
        while (writing.Count > 0)
        {
            var next = writing[random.Next(writing.Count)];
            await next.StepAsync();
            if (next.IsDone) writing.Remove(next);
        }
    }
}
