using System.Globalization;
using Homeward.App.Calendars;
using Homeward.Web.Calendars;

namespace Homeward.Web.Tests.Calendars;

public sealed class CalendarTextTests
{
    private const string SkipReason = "ical.js is not here: bin/test fetches it by npm";

    // Hours before and after both changes of the clock, as instants.
    private static readonly string[] Instants =
        ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-11-01T08:30:00Z", "2026-11-01T09:30:00Z", "2026-11-01T10:30:00Z",
         "2027-03-14T06:30:00Z", "2027-03-14T07:30:00Z", "2027-03-14T09:30:00Z", "2027-03-14T10:30:00Z", "2026-07-04T16:00:00Z"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Zones => ["America/New_York", "America/Chicago", "America/Los_Angeles", "America/Phoenix"];

    [Theory]
    [MemberData(nameof(Zones))]
    public async Task Instants_and_days_are_read_as_they_are_in_each_zone_across_both_changes_of_the_clock(string zone)
    {
        Assert.SkipUnless(CalendarProgram.IsInstalled, SkipReason);
        var told = Instants.Select(static (at, n) => Entry($"at {n}", DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)))
            .Append(Entry("autumn", null) with { Day = new(2026, 11, 1) }).Append(Entry("spring", null) with { Day = new(2027, 3, 14) }).ToList();

        var read = await CalendarProgram.ReadAsync(CalendarText.Write(told), zone, Stop);

        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        Assert.Equal(told.Count, read.Count);
        foreach (var entry in told)
        {
            var shown = Assert.Single(read, one => one.Uid == entry.Uid);
            if (entry.At is { } at)
            {
                Assert.Equal(at, DateTimeOffset.Parse(shown.Start, CultureInfo.InvariantCulture));
                Assert.Equal(TimeZoneInfo.ConvertTime(at, clock).ToString("yyyy-M-d H:m", CultureInfo.InvariantCulture), shown.Wall);
            }
            else
            {
                Assert.Equal((true, entry.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), (shown.Day, shown.Start));
            }
        }
    }

    [Fact]
    public async Task Cancelled_entry_and_its_number_are_read_and_words_that_look_like_calendar_lines_stay_words()
    {
        Assert.SkipUnless(CalendarProgram.IsInstalled, SkipReason);
        const string Words = "Review; with, commas\\ and\r\nBEGIN:VEVENT\r\nSUMMARY:injected — ünïcödé 日本 " + "a very long line that has to be folded more than once because it is longer than the seventy-five octets a line may have";

        var read = Assert.Single(await CalendarProgram.ReadAsync(CalendarText.Write([Entry("one", null) with { Summary = Words, Cancelled = true, Sequence = 3 }]), "UTC", Stop));

        Assert.Equal(("CANCELLED", 3), (read.Status, read.Sequence));
        Assert.Equal(Words.ReplaceLineEndings("\n"), read.Summary.ReplaceLineEndings("\n"));
    }

    private static CalendarEntry Entry(string uid, DateTimeOffset? at) => new()
    {
        FeedId = Guid.Empty, Uid = uid, Summary = "Court review", Day = at is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime) : new DateOnly(2026, 10, 5), At = at, Sequence = 0,
        Cancelled = false, ChangedAt = DateTimeOffset.UnixEpoch,
    };
}
