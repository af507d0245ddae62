using System.Globalization;
using CsvHelper;
using Homeward.App.Calendars;
using Homeward.Web.Calendars;
using Homeward.Web.Pages.Agency.Law;
using Homeward.Web.Tests.Calendars;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Words of any letters in what leaves the site as a file: a spreadsheet takes no cell for a formula, a calendar no word for a line.</summary>
public sealed class HostileSheetTests
{
    private const string Formula = "=+-@\t\r";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Cell_of_the_sheet_of_moved_dates_is_no_formula_and_holds_the_words()
    {
        var names = HostileWords.All.Concat(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://a.example\",\"b\")"]).ToList();
        using var text = new StringReader(MovedSheet.Write([.. names.Select(static name => new NamedMove(Guid.Empty, name, true, name, name, new DateOnly(2026, 10, 5), null, -3, false))]));
        using var sheet = new CsvReader(text, CultureInfo.InvariantCulture);
        Assert.True(sheet.Read() && sheet.ReadHeader());
        foreach (var name in names)
        {
            Assert.True(sheet.Read());
            foreach (var column in (int[])[0, 1, 2])
            {
                var cell = sheet.GetField(column)!;
                Assert.True(cell.Length == 0 || !Formula.Contains(cell[0], StringComparison.Ordinal), cell);
                Assert.Contains(name, cell, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Entry_of_a_calendar_bears_the_words_as_they_were_written()
    {
        Assert.SkipUnless(CalendarProgram.IsInstalled, "ical.js is not here: bin/test fetches it by npm");
        var told = HostileWords.All.Where(static text => !text.Any(char.IsControl)).Select(static (text, at) => new CalendarEntry
        {
            FeedId = Guid.Empty, Uid = FormattableString.Invariant($"{at}"), Summary = text, Day = new DateOnly(2026, 10, 5), At = null, Sequence = 0, Cancelled = false, ChangedAt = DateTimeOffset.UnixEpoch,
        }).ToList();
        var read = await CalendarProgram.ReadAsync(CalendarText.Write(told), "UTC", Stop);
        Assert.Equal(told.Select(static entry => (entry.Uid, entry.Summary)), read.Select(static entry => (entry.Uid, entry.Summary)));
    }
}
