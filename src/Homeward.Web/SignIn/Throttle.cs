using System.Collections.Concurrent;

namespace Homeward.Web.SignIn;

/// <summary>Failed tries from one place make the next one wait, twice as long each time up to five minutes; nobody is locked out for ever.</summary>
public sealed class Throttle(TimeProvider clock)
{
    private const int FreeTries = 3;
    private const int MostPlaces = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(12);
    private readonly ConcurrentDictionary<string, Failures> places = new(StringComparer.Ordinal);

    /// <summary>How long this place must still wait; zero when it may try now.</summary>
    public TimeSpan Wait(string place)
    {
        if (!places.TryGetValue(place, out var failures) || failures.Count < FreeTries) return TimeSpan.Zero;
        var delay = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures.Count - FreeTries), Longest.TotalSeconds));
        var left = delay - clock.GetElapsedTime(failures.Last);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    public void Failed(string place)
    {
        if (places.Count >= MostPlaces) Forget();
        places.AddOrUpdate(place, _ => new Failures(1, clock.GetTimestamp()), (_, before) => new Failures(before.Count + 1, clock.GetTimestamp()));
    }

    public void Succeeded(string place) => places.TryRemove(place, out _);

    private void Forget()
    {
        foreach (var (place, failures) in places)
            if (clock.GetElapsedTime(failures.Last) > Forgotten) places.TryRemove(place, out _);
    }

    private sealed record Failures(int Count, long Last);
}
