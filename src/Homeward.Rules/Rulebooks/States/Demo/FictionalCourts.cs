using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Demo;

/// <summary>The courts of the fictional states: the federal holidays, Eastern time.</summary>
internal static class FictionalCourts
{
    public static CourtCalendar Statewide { get; } = CourtCalendar.ByRule("Marlow County court", CourtZones.Eastern, Holidays.Federal);
}
