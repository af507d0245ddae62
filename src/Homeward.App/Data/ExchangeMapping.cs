using Homeward.App.Exchange;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

internal static class ExchangeMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Import>(import =>
        {
            import.ToTable("import");
            import.Property(static i => i.Id).ValueGeneratedNever();
        });
        model.Entity<ImportRefusal>(refusal =>
        {
            refusal.ToTable("import_refusal");
            refusal.HasKey(static r => new { r.ImportId, r.RecordNumber });
        });
        model.Entity<SourceRecord>(record =>
        {
            record.ToTable("source_record");
            record.HasKey(static r => new { r.Agency, r.Number });
        });
    }
}
