using System.Data.Common;
using Homeward.App.Data;
using Homeward.App.Merges;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Exchange.Whole;

/// <summary>
/// What of the record leaves with somebody who may not see all of it: the cases that are open to them, with what belongs to no case. How people sign in, the
/// ledger and what is half written stay. A table that no line here knows stays as well.
/// </summary>
public sealed class WholePart
{
    private const string LedgerHead = "ledger_head";

    /// <summary>Tables that belong to no case and leave whole.</summary>
    private static readonly HashSet<string> Common = new(["agency", "import", "law_book", "law_change", "worker"], StringComparer.Ordinal);

    /// <summary>Tables that stay.</summary>
    private static readonly HashSet<string> Kept = new(
        [
            "account", "api_token", "apart_release", "calendar_entry", "calendar_feed", "case_read", "digest", "document_withdrawal", "draft", "failed_tries", "import_refusal", "invitation", "kept_apart", "ledger_child", "ledger_entry", LedgerHead, "operation", "passkey",
            "protected_key", "received_file", "recovery_code", "reopening", "session", "spent_step", "worker_household",
        ],
        StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, (string Column, IReadOnlySet<Guid> Ids)> byKey;

    private WholePart(
        string words, IReadOnlySet<Guid> children, IReadOnlySet<Guid> families, IReadOnlySet<Guid> tasks, IReadOnlySet<Guid> papers, IReadOnlySet<Guid> merges)
    {
        Words = words;
        Children = children;
        Papers = papers;
        byKey = new Dictionary<string, (string, IReadOnlySet<Guid>)>(StringComparer.Ordinal)
        {
            ["child"] = ("id", children), ["family_case"] = ("id", families), ["case_task_owner"] = ("task_id", tasks), ["case_document"] = ("id", papers),
            ["case_merge"] = ("id", merges), ["case_merge_left_out"] = ("merge_id", merges),
        };
    }

    /// <summary>Who took it out, when and what for: it stands in the manifest of every copy.</summary>
    public string Words { get; }

    public IReadOnlySet<Guid> Children { get; }

    /// <summary>The papers that leave: those with a label, and those that were withdrawn, stay.</summary>
    public IReadOnlySet<Guid> Papers { get; }

    /// <summary>The part of the record that some cases are, as the words say whose they are.</summary>
    public static async Task<WholePart> OfAsync(HomewardDb db, IReadOnlySet<Guid> children, string words, CancellationToken stop = default)
    {
        // A record that was put to one of them is part of it.
        var merges = await MergeQuery.Standing(db).Where(merge => children.Contains(merge.ChildId)).Select(static merge => new { merge.Id, merge.MergedChildId }).ToListAsync(stop);
        children = children.Concat(merges.Select(static merge => merge.MergedChildId)).ToHashSet();
        var families = await db.FamilyChildren.AsNoTracking().Select(static link => new { link.FamilyId, link.ChildId }).ToListAsync(stop);
        var tasks = await db.CaseTasks.AsNoTracking().Select(static task => new { task.Id, task.ChildId }).ToListAsync(stop);
        var papers = await db.CaseDocuments.AsNoTracking()
            .Where(paper => paper.Label == null && !db.DocumentWithdrawals.Any(gone => gone.ChildId == paper.ChildId && gone.DocumentId == paper.Id))
            .Select(static paper => new { paper.Id, paper.ChildId }).ToListAsync(stop);
        return new WholePart(
            words,
            children,
            families.Where(link => children.Contains(link.ChildId)).Select(static link => link.FamilyId).ToHashSet(),
            tasks.Where(task => children.Contains(task.ChildId)).Select(static task => task.Id).ToHashSet(),
            papers.Where(paper => children.Contains(paper.ChildId)).Select(static paper => paper.Id).ToHashSet(),
            merges.Select(static merge => merge.Id).ToHashSet());
    }

    /// <summary>Whether somebody has decided what of a table leaves; a test asks it of each.</summary>
    internal static bool Decides(WholeTable table) =>
        Common.Contains(table.Name) || Kept.Contains(table.Name) || table.Name is "child" or "family_case" or "case_task_owner" or "case_merge_left_out" || table.At("child_id") is not null;

    /// <summary>Whether a row of a table leaves.</summary>
    internal Func<DbDataReader, bool> Leaves(WholeTable table)
    {
        if (Kept.Contains(table.Name)) return static _ => false;
        if (Common.Contains(table.Name)) return static _ => true;
        var (column, ids) = byKey.GetValueOrDefault(table.Name, ("child_id", Children));
        if (table.At(column) is not { } at) return static _ => false;
        return row => table.Columns[at].Read(row, at) is Guid id && ids.Contains(id);
    }

    /// <summary>What stands in the place of rows that stay: a ledger that begins where the copy is taken in.</summary>
    internal static IReadOnlyList<object?>? Instead(WholeTable table) => !string.Equals(table.Name, LedgerHead, StringComparison.Ordinal)
        ? null
        : [.. table.Columns.Select(static column => column.Name switch { "one" => 1, "sequence" => 0L, _ => (object)new byte[32] })];
}
