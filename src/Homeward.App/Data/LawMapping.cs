using Homeward.App.Law;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

internal static class LawMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LawBook>().ToTable("law_book").Property(static book => book.Id).ValueGeneratedNever();
        model.Entity<LawChange>().ToTable("law_change").Property(static change => change.Id).ValueGeneratedNever();
    }
}
