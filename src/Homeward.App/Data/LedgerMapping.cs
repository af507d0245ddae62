using Homeward.App.Drafts;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

internal static class LedgerMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LedgerEntry>(entry =>
        {
            entry.ToTable("ledger_entry");
            entry.HasKey(static e => e.Sequence);
            entry.Property(static e => e.Sequence).ValueGeneratedNever();
        });
        model.Entity<LedgerChild>(changed =>
        {
            changed.ToTable("ledger_child");
            changed.HasKey(static c => new { c.ChildId, c.Version });
        });
        model.Entity<LedgerHead>(head =>
        {
            head.ToTable("ledger_head");
            head.HasKey(static h => h.One);
            head.Property(static h => h.One).ValueGeneratedNever();
        });
        model.Entity<OperationKey>(operation =>
        {
            operation.ToTable("operation");
            operation.HasKey(static o => o.Key);
            operation.Property(static o => o.Key).ValueGeneratedNever();
        });
        model.Entity<Draft>(draft =>
        {
            draft.ToTable("draft");
            draft.HasKey(static d => new { d.WorkerId, d.Address });
        });
    }
}
