using System.Runtime.CompilerServices;

namespace Homeward.Rules.Deadlines;

/// <summary>A day or none in four bytes, half of what a nullable day takes: a sweep keeps hundreds of millions of them.</summary>
internal readonly record struct OptionalDay
{
    private readonly int next;

    private OptionalDay(int next) => this.next = next;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator OptionalDay(DateOnly? day) => new(day is { } on ? on.DayNumber + 1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DateOnly?(OptionalDay day) => day.next == 0 ? null : DateOnly.FromDayNumber(day.next - 1);
}
