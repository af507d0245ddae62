using System.Text;
using Homeward.App.Calendars;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Calendars;

/// <summary>Where a calendar program asks: the address is the only key, so nothing but hearings and due dates is behind it.</summary>
public static class CalendarEndpoint
{
    public static void MapCalendar(this IEndpointRouteBuilder site) => site.MapGet(Links.CalendarRoute, static async (
        string key, HttpContext context, HomewardDb db, TimeProvider clock, CancellationToken stop) =>
    {
        var entries = await new CalendarReader(db, clock).ReadAsync(key, context.Connection.RemoteIpAddress?.ToString() ?? "unknown", stop);
        return entries is null ? Results.NotFound() : Results.Text(CalendarText.Write(entries), "text/calendar", Encoding.UTF8);
    }).AllowAnonymous();
}
