using System.Text.Json;
using Homeward.App.Access;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Drafts;

/// <summary>Keeps what people write while they write it, so that a time-out, a restart or a closed lid loses nothing.</summary>
public sealed class DraftStore(HomewardDb db, TimeProvider clock)
{
    /// <summary>The most one draft may hold, in bytes of JSON.</summary>
    public const int Most = 256 * 1024;

    public async Task<Draft?> OfAsync(Actor actor, string address, CancellationToken stop = default) =>
        await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.WorkerId == actor.WorkerId && draft.Address == address, stop);

    public static IReadOnlyDictionary<string, string[]> Read(Draft draft) =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Answers) ?? [];

    /// <summary>Keeps the answers in place of those kept before.</summary>
    public async Task KeepAsync(Actor actor, string address, IReadOnlyDictionary<string, string[]> answers, CancellationToken stop = default)
    {
        var text = JsonSerializer.Serialize(answers);
        if (text.Length > Most) throw new ArgumentException("A draft is too large to keep.", nameof(answers));
        var now = clock.GetUtcNow();
        var kept = await Kept(actor, address).ExecuteUpdateAsync(
            set => set.SetProperty(static draft => draft.Answers, text).SetProperty(static draft => draft.SavedAt, now), stop);
        if (kept > 0) return;
        db.Drafts.Add(new Draft { WorkerId = actor.WorkerId, Address = address, Answers = text, SavedAt = now });
        await db.SaveChangesAsync(stop);
    }

    public async Task DropAsync(Actor actor, string address, CancellationToken stop = default) => await Kept(actor, address).ExecuteDeleteAsync(stop);

    private IQueryable<Draft> Kept(Actor actor, string address) =>
        db.Drafts.Where(draft => draft.WorkerId == actor.WorkerId && draft.Address == address);
}
