using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Data;

namespace Homeward.Web.Api.Reads;

/// <summary>What a read of the API needs: who asks, the way into a case, the day.</summary>
public sealed class Reading(HomewardDb db, Caller caller, CaseDoor door, TimeProvider clock)
{
    public HomewardDb Db => db;

    public Actor Actor => caller.Actor;

    public CaseDoor Door => door;

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => clock.Today();

    public TimeZoneInfo Zone => clock.LocalTimeZone;
}
