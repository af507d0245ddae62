using Homeward.App.Access;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

internal static class AccessMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Agency>(agency =>
        {
            agency.ToTable("agency");
            agency.Property(static a => a.Id).ValueGeneratedNever();
        });
        model.Entity<CaseLabel>(label =>
        {
            label.ToTable("case_label");
            label.Property(static l => l.Id).ValueGeneratedNever();
        });
        model.Entity<CaseAudience>(audience =>
        {
            audience.ToTable("case_audience");
            audience.HasKey(static a => new { a.ChildId, a.WorkerId });
        });
        model.Entity<WorkerHousehold>(household =>
        {
            household.ToTable("worker_household");
            household.HasKey(static h => new { h.WorkerId, h.PersonId });
        });
        model.Entity<BreakGlass>(glass =>
        {
            glass.ToTable("break_glass");
            glass.Property(static g => g.Id).ValueGeneratedNever();
        });
        model.Entity<Reopening>(reopening =>
        {
            reopening.ToTable("reopening");
            reopening.Property(static r => r.Id).ValueGeneratedNever();
        });
        model.Entity<CaseRead>(static read => read.ToTable("case_read"));
    }
}
