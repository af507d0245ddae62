using System.Collections.Concurrent;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Durability;

/// <summary>Who saves at the same time, each in a way of their own and without a pause; what they were told, and what was cut under them.</summary>
internal sealed class Workers(DurableAgency agency)
{
    private static readonly TimeSpan AMoment = TimeSpan.FromMilliseconds(100);

    private readonly PaperPath paper = new(agency.PaperChild);

    /// <summary>By key.</summary>
    public ConcurrentDictionary<Guid, Acknowledged> Acknowledged { get; } = new();

    public ConcurrentDictionary<string, Tally> Tallies { get; init; } = new(StringComparer.Ordinal);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>All six save until the site no longer answers them; each task ends with the act that was on its way.</summary>
    public async Task<IReadOnlyList<Task<Save>>> BeginAsync(Sender sender)
    {
        var letter = await paper.NextAsync(sender, Stop);
        return [.. agency.Paths.Select(path => Task.Run(() => UntilCutAsync(sender, path, path.Next()), Stop)), Task.Run(() => UntilCutAsync(sender, null, letter), Stop)];
    }

    /// <summary>One saves in one way until told to stop, and sends again with the same key whatever was not answered well.</summary>
    public async Task PersistAsync(Sender sender, SavePath path, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var save = path.Next();
            while (await sender.SendAsync(save, Stop) is var answer)
            {
                if (answer is not null)
                {
                    Note(save, answer);
                    Of(save).Acknowledge();
                    break;
                }

                Of(save).Break(kept: false);
                await Task.Delay(AMoment, Stop);
            }
        }
    }

    /// <summary>Sends again what was cut, with its key.</summary>
    public async Task AgainAsync(Sender sender, IReadOnlyList<Save> cut)
    {
        foreach (var save in cut)
        {
            var answer = await sender.SendAsync(save, Stop);
            Assert.NotNull(answer);
            Note(save, answer);
        }
    }

    /// <summary>What was acknowledged is there as it was acknowledged; what was cut is there, or is not.</summary>
    public async Task AssertKeptAsync(IReadOnlyList<Save> cut)
    {
        await using var db = agency.Database.Open();
        var kept = await db.OperationKeys.AsNoTracking().ToDictionaryAsync(static key => key.Key, static key => OperationContent.Read(key.Answer), Stop);
        foreach (var (key, answer) in Acknowledged)
        {
            Assert.True(kept.TryGetValue(key, out var outcome), $"The act {key} was acknowledged and is not on record.");
            Assert.Equal(answer.Children.OrderBy(static child => child.ChildId), outcome.Children.OrderBy(static child => child.ChildId));
            if (answer.Subject is not null) Assert.Equal(answer.Subject, outcome.Subject);
        }

        foreach (var save in cut) Of(save).Break(kept.ContainsKey(save.Key));
    }

    private async Task<Save> UntilCutAsync(Sender sender, SavePath? path, Save save)
    {
        while (await sender.SendAsync(save, Stop) is { } answer)
        {
            Note(save, answer);
            Of(save).Acknowledge();
            save = path is null ? await paper.NextAsync(sender, Stop) : path.Next();
        }

        return save;
    }

    private void Note(Save save, Acknowledged answer)
    {
        Acknowledged.TryAdd(save.Key, answer);
        if (agency.Paths.FirstOrDefault(path => string.Equals(path.Name, save.Path, StringComparison.Ordinal)) is { } path) path.Saved(answer);
        else paper.Saved(answer);
    }

    private Tally Of(Save save) => Tallies.GetOrAdd(save.Path, static _ => new Tally());
}

/// <summary>What became of the acts of one save path.</summary>
internal sealed class Tally
{
    private int acknowledged;

    public int Acknowledged => acknowledged;

    public int Cut { get; private set; }

    public int Kept { get; private set; }

    public void Acknowledge() => Interlocked.Increment(ref acknowledged);

    public void Break(bool kept) => (Cut, Kept) = (Cut + 1, Kept + (kept ? 1 : 0));
}
