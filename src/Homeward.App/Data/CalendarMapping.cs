using Homeward.App.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

internal static class CalendarMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CalendarFeed>().ToTable("calendar_feed").Property(static feed => feed.Id).ValueGeneratedNever();
        model.Entity<CalendarEntry>().ToTable("calendar_entry").HasKey(static entry => new { entry.FeedId, entry.Uid });
    }
}
