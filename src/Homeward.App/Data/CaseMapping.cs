using Homeward.App.Children;
using Homeward.App.Due;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

internal static class CaseMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ChildRecord>(child =>
        {
            child.ToTable("child");
            child.Property(static c => c.Id).ValueGeneratedNever();
        });
        model.Entity<EpisodeInterval>(episode =>
        {
            episode.ToTable("episode");
            episode.HasKey(static e => new { e.ChildId, e.FactId });
        });
        model.Entity<PlacementInterval>(stay =>
        {
            stay.ToTable("stay");
            stay.HasKey(static s => new { s.ChildId, s.FactId });
        });
        model.Entity<ChildSummary>(summary =>
        {
            summary.ToTable("child_summary");
            summary.HasKey(static s => s.ChildId);
            summary.Property(static s => s.ChildId).ValueGeneratedNever();
        });
        model.Entity<DueItem>(item =>
        {
            item.ToTable("due_item");
            item.HasKey(static i => new { i.ChildId, i.Number });
        });
        model.Entity<Worker>(worker =>
        {
            worker.ToTable("worker");
            worker.Property(static w => w.Id).ValueGeneratedNever();
            worker.HasOne<Worker>().WithMany().HasForeignKey(static w => w.SupervisorId);
        });
        model.Entity<Assignment>(assignment =>
        {
            assignment.ToTable("assignment");
            assignment.HasKey(static a => new { a.WorkerId, a.ChildId, a.From });
            assignment.HasOne<Worker>().WithMany().HasForeignKey(static a => a.WorkerId);
            assignment.HasOne<ChildRecord>().WithMany().HasForeignKey(static a => a.ChildId);
        });
        model.Entity<CaseloadEntry>().ToTable("caseload_entry").HasKey(static entry => new { entry.WorkerId, entry.ChildId });
        model.Entity<ChildWithoutWorker>().ToTable("child_without_worker").HasKey(static without => without.ChildId);
    }
}
