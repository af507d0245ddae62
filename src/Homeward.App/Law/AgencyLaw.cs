using Homeward.App.Data;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Law;

/// <summary>
/// The law the agency works under: the book it chose with the changes it approved. Every list, page and act asks here, so that all go by the same. One for the
/// life of the process; read again after each change, and before each night's sweep for what another process changed.
/// </summary>
public sealed class AgencyLaw(Database database)
{
    private volatile Rulebook book = UnitedStates.Rulebook;

    public Rulebook Book => book;

    /// <summary>The book of a record: federal law alone until the agency chose one.</summary>
    public static async Task<Rulebook> OfAsync(HomewardDb db, CancellationToken stop = default) =>
        Changed(await PublishedAsync(db, stop), await LawChanges.ApprovedAsync(db, stop));

    /// <summary>The chosen book as it is published, before the agency's own changes.</summary>
    public static async Task<Rulebook> PublishedAsync(HomewardDb db, CancellationToken stop = default)
    {
        var chosen = await db.LawBooks.AsNoTracking().OrderByDescending(static choice => choice.At).Select(static choice => choice.Book).FirstOrDefaultAsync(stop);
        return chosen is null ? UnitedStates.Rulebook
            : RulebookShelf.Named(chosen) ?? throw new InvalidOperationException($"The record was kept under the law “{chosen}”, which this version of Homeward does not have.");
    }

    /// <summary>A book with changes.</summary>
    public static Rulebook Changed(Rulebook published, IReadOnlyCollection<LawChange> changes) => ChangedBook.Of(
        published,
        [.. changes.Where(static change => change.Kind is LawChangeKind.Rule).Select(static change => change.OfRule)],
        [.. changes.Where(static change => change.Kind is LawChangeKind.Reading).Select(static change => change.OfReading)]);

    public async Task<Rulebook> ReadAsync(CancellationToken stop = default)
    {
        await using var db = database.Open();
        return book = await OfAsync(db, stop);
    }
}
